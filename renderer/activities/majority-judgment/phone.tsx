export { BallotPhone as MajorityJudgmentPhone } from '../../features/ballot-phone/BallotPhone.tsx';
