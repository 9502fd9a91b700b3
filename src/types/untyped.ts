/**
 * A value whose type only the app or the user pool knows:
 *
 * - custom data, custom claims, and data for or from the user pool's pipeline functions, which also determine the data of
 *   errors
 * - profiles and parameters that an external identity provider defines
 * - data that WeChat encrypted for the app
 * - responses to requests that the app composes itself
 */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown`, an app would have to cast data that it has stored itself.
export type Untyped = any;
