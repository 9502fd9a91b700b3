/** Work that calls at the same time share: while it is under way for a key, each of them gets the same promise. */
export function singleFlight<Key, More, T>(
  work: (key: Key, more?: More) => Promise<T>,
): (key: Key, more?: More) => Promise<T> {
  let underWay: Promise<T> | undefined;
  let last: Key;
  return (key, more) => {
    if (underWay && last === key) return underWay;
    const started = work(key, more);
    const over = () => {
      if (underWay === started) underWay = undefined;
    };
    underWay = started;
    last = key;
    started.then(over, over);
    return started;
  };
}
