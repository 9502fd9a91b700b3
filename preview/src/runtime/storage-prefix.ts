/** What the mini program's keys begin with in the browser's storage. */
export const STORAGE_PREFIX = "miniprogram:";
