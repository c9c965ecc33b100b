export { BallotPhone as DelphiPhone } from '../../features/ballot-phone/BallotPhone.tsx';
