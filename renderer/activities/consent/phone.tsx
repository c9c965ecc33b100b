export { BallotPhone as ConsentPhone } from '../../features/ballot-phone/BallotPhone.tsx';
