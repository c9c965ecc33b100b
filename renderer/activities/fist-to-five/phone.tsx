export { BallotPhone as FistPhone } from '../../features/ballot-phone/BallotPhone.tsx';
