/**
 * A value whose type only the app or the service's administrator knows: user-defined data, and answers that the service does
 * not describe.
 */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown`, an app would have to cast the data that it has stored itself.
export type Untyped = any;
