import { app } from 'electron';

/** Starts a download of Electron when it is loaded. */
export const name = (): string => app.getName();
