export { SortSlide } from '../../features/piles/screen/SortSlide.tsx';
