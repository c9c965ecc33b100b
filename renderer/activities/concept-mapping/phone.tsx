export { PilesPhone as ConceptMappingPhone } from '../../features/piles/phone/PilesPhone.tsx';
