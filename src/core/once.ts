/** Returns a function that calls `create` on its first call and then reuses the result. */
export function once<T extends object>(create: () => T): () => T {
  let created: T | undefined;
  return () => {
    created = created || create();
    return created;
  };
}
