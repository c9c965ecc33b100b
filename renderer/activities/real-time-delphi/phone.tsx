export { BallotPhone as RealTimeDelphiPhone } from '../../features/ballot-phone/BallotPhone.tsx';
