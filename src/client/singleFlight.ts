/** Work that calls at the same time share: while it is under way for a key, each of them gets the same promise. */
export function singleFlight<Key, T>(work: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  let underWay: { key: Key; promise: Promise<T> } | undefined;
  return (key) => {
    if (underWay && underWay.key === key) return underWay.promise;
    const promise = work(key);
    const flight = { key, promise };
    const over = () => {
      if (underWay === flight) underWay = undefined;
    };
    underWay = flight;
    promise.then(over, over);
    return promise;
  };
}
