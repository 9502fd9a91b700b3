/** Returns a function that calls `create` on its first call and then reuses the result. */
export function once<Args extends readonly unknown[], T extends object>(
  create: (...args: Args) => T,
): (...args: Args) => T {
  let created: T | undefined;
  return (...args) => {
    created = created || create(...args);
    return created;
  };
}
