import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { figureGallery } from './helpers/figure-page.ts';

/** Draws every kind of figure of hard data, for every surface, on one web page: `npm run figures -- figures.html`. */
const path = resolve(process.argv[2] ?? 'out/figures.html');
writeFileSync(path, figureGallery());
process.stdout.write(`${path}\n`);
