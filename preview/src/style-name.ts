/** What the classes of a component's style sheet begin with. */
export function styleName(path: string): string {
  return path.replace(/[^\w-]/g, "-");
}
