/** Returns an element of a list. Fails the test if the element does not exist; `list[index]?.` would skip the call. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new Error(`There is no element ${index}, only ${list.length} elements.`);
  return element;
}
