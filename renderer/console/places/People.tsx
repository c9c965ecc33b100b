export { PeoplePlace as People } from '../../features/people/PeoplePlace.tsx';
