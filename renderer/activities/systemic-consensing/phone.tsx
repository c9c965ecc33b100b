export { BallotPhone as SystemicConsensingPhone } from '../../features/ballot-phone/BallotPhone.tsx';
