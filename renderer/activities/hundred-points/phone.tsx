export { BallotPhone as HundredPointsPhone } from '../../features/ballot-phone/BallotPhone.tsx';
