/**
 * Object with optional properties that also accept `undefined`. Without this type, callers that use the compiler's
 * `exactOptionalPropertyTypes` cannot pass `undefined`.
 */
export type Optional<Fields> = { [Name in keyof Fields]?: Fields[Name] | undefined };

/** Returns a copy without the properties that are `undefined`, which would replace default values. */
export function omitUndefined<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
