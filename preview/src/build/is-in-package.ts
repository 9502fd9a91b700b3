/** Returns `true` for a file of a package, in which the developer cannot fix a warning. */
export function isInPackage(file: string): boolean {
  return /(^|[\\/])miniprogram_npm[\\/]/.test(file);
}
