export { BallotPhone as AhpPhone } from '../../features/ballot-phone/BallotPhone.tsx';
