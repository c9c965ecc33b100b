export { PollSlide } from '../gathering/screen.tsx';
