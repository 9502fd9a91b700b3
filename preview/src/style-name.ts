/** Returns the prefix that the framework adds to the class names of a component. */
export function styleName(path: string): string {
  return path.replace(/[^\w-]/g, "-");
}
