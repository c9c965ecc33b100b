export { criteriaBallotSlides as criteriaSlides } from '../../features/ballot-screen/CriteriaSlide.tsx';
