/** A value whose type only the app or the administrator of the user pool knows, e.g. custom data. */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown`, an app would have to cast data that it has stored itself.
export type Untyped = any;
