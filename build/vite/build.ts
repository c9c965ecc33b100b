/**
 * Builds the pages into the folder that is named: the process that `ensurePages` starts.
 *
 * A process of its own, for React asks the environment which React it shall be, and the bundler's memory must
 * not stay with a host that runs for two days.
 */
import { build } from 'vite';
import { config } from '../vite.config.ts';
import { offlineCopy } from './offline.ts';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('say which folder to build into');
await build({ ...config, build: { ...config.build, outDir } });
await build(offlineCopy(outDir));
