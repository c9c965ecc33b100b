export { BallotPhone as RatePhone } from '../../features/ballot-phone/BallotPhone.tsx';
