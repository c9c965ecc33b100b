export { BallotPhone as QuadraticPhone } from '../../features/ballot-phone/BallotPhone.tsx';
