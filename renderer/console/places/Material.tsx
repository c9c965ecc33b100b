export { MaterialPlace as Material } from '../../features/material/MaterialPlace.tsx';
