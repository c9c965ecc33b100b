export const load = async (): Promise<unknown> => await import('../console/main.tsx');
