import { levelSlides } from '../counted/screen-face.ts';

export const nominalGroupSlides = levelSlides;
