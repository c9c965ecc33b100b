export { PilesPhone as CardSortPhone } from '../../features/piles/phone/PilesPhone.tsx';
