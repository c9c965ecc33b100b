export { BallotPhone as ScorePhone } from '../../features/ballot-phone/BallotPhone.tsx';
