/** Another thread, for many runs. */
export const thread = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
