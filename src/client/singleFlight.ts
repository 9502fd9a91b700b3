/** Work that calls at the same time share: while it is under way, each of them gets the same promise. */
export function singleFlight<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    if (!underWay) {
      const over = () => {
        underWay = undefined;
      };
      underWay = work();
      underWay.then(over, over);
    }
    return underWay;
  };
}
