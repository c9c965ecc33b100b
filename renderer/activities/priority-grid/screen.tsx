export { criteriaBallotSlides as priorityGridSlides } from '../../features/ballot-screen/CriteriaSlide.tsx';
