export { BallotPhone as PriorityGridPhone } from '../../features/ballot-phone/BallotPhone.tsx';
