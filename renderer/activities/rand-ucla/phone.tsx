export { BallotPhone as RandUclaPhone } from '../../features/ballot-phone/BallotPhone.tsx';
