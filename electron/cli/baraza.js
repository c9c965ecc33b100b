#!/usr/bin/env node
import { ensureNode } from '../../build/preflight.js';

await ensureNode();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
