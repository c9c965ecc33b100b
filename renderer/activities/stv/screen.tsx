import { levelSlides } from '../counted/screen-face.ts';

export const stvSlides = levelSlides;
