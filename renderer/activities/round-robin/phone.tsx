export { CollectPhone as RoundRobinPhone } from '../collect/phone.tsx';
