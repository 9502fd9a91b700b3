/** `true` in `npm run test:matrix`, which runs every case of the tests that `npm test` shortens. */
export const isMatrix = (globalThis as { MATRIX?: boolean }).MATRIX === true;

/**
 * Returns the number of runs of a test with random input. `npm test` does only a tenth of the runs, because each run
 * takes milliseconds and the first runs find most bugs.
 */
export const runs = (full: number): number => (isMatrix ? full : Math.ceil(full / 10));
