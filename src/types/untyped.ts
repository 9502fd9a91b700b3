/**
 * A value whose type only the app or the administrator of the user pool knows: custom data, and responses that the
 * service does not document.
 */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown`, an app would have to cast data that it has stored itself.
export type Untyped = any;
