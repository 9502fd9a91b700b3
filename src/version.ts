/** The version in package.json, sent with each request. */
export const VERSION = "5.0.0-alpha.0";
