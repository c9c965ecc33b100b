import { levelSlides } from '../counted/screen-face.ts';

export const hundredPointsSlides = levelSlides;
