/** Returns an element of a list. Fails the test if there is none, unlike `list[index]?.`, which would do nothing. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new Error(`There is no element ${index}, only ${list.length} elements.`);
  return element;
}
