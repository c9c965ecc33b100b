export { BallotPhone as StvPhone } from '../../features/ballot-phone/BallotPhone.tsx';
