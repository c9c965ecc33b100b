export { FrameworkPlace as Framework } from '../../features/framework/FrameworkPlace.tsx';
