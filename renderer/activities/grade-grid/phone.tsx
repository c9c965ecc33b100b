export { BallotPhone as GradeGridPhone } from '../../features/ballot-phone/BallotPhone.tsx';
