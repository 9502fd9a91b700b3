/** Returns `true` for a file in a package, where the developer cannot fix a warning. */
export function isInPackage(file: string): boolean {
  return /(^|[\\/])miniprogram_npm[\\/]/.test(file);
}
