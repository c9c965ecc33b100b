export { BallotPhone as CoreOutcomesPhone } from '../../features/ballot-phone/BallotPhone.tsx';
