export { BallotPhone as ApprovalPhone } from '../../features/ballot-phone/BallotPhone.tsx';
