export { BallotPhone as CriteriaPhone } from '../../features/ballot-phone/BallotPhone.tsx';
