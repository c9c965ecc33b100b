export { BallotPhone as OpinionsPhone } from '../../features/ballot-phone/BallotPhone.tsx';
