export { PollSlide as OpenPollSlide } from '../gathering/screen.tsx';
