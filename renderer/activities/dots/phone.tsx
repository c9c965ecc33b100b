export { BallotPhone as DotsPhone } from '../../features/ballot-phone/BallotPhone.tsx';
