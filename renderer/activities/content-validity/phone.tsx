export { BallotPhone as ContentValidityPhone } from '../../features/ballot-phone/BallotPhone.tsx';
