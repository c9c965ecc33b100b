export { BallotPhone as PairwisePhone } from '../../features/ballot-phone/BallotPhone.tsx';
