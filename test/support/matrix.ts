/** `true` in `npm run test:matrix`, which runs in full what `npm test` shortens. */
export const isMatrix = (globalThis as { MATRIX?: boolean }).MATRIX === true;

/**
 * Returns the number of runs of a test with random input. `npm test` does a tenth, because each run takes milliseconds
 * and the first ones find most mistakes.
 */
export const runs = (full: number): number => (isMatrix ? full : Math.ceil(full / 10));
