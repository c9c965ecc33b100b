export { BallotPhone as RankPhone } from '../../features/ballot-phone/BallotPhone.tsx';
