/** Name of the mini program's bundled code in stack traces. */
export const BUNDLE_NAME = "miniprogram.js";
