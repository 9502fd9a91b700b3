/** Prefix of the mini program's keys in the browser's storage. */
export const STORAGE_PREFIX = "miniprogram:";
