export { BallotPhone as NoObjectionPhone } from '../../features/ballot-phone/BallotPhone.tsx';
