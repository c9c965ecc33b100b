import { levelSlides } from '../counted/screen-face.ts';

export const realTimeDelphiSlides = levelSlides;
