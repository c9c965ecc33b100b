export { BallotPhone as GradientsPhone } from '../../features/ballot-phone/BallotPhone.tsx';
