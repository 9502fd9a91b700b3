/**
 * Work that calls at the same time share: while it is under way for a key, each of them gets the same promise. A call that
 * the app asks for does not join work that the SDK began unasked.
 */
export function singleFlight<Key, T>(
  work: (key: Key, unasked?: boolean) => Promise<T>,
): (key: Key, unasked?: boolean) => Promise<T> {
  let underWay: Promise<T> | undefined;
  let last: Key;
  let lastUnasked: boolean | undefined;
  return (key, unasked) => {
    if (underWay && last === key && (unasked || !lastUnasked)) return underWay;
    const started = work(key, unasked);
    const over = () => {
      if (underWay === started) underWay = undefined;
    };
    underWay = started;
    last = key;
    lastUnasked = unasked;
    started.then(over, over);
    return started;
  };
}
