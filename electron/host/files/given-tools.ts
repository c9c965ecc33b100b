import type { FileTools } from './tools.ts';

/** What this build hands to the files API: one line for each folder that brings something. */
export const fileTools: FileTools = {};
