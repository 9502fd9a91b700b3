/** Work on a subject that calls at the same time share: while it is under way, each of them gets the same promise. */
export function singleFlight<Subject, T>(work: (subject: Subject) => Promise<T>, subject: Subject): () => Promise<T> {
  let underWay: Promise<T> | undefined;
  return () => {
    if (!underWay) {
      const over = () => {
        underWay = undefined;
      };
      underWay = work(subject);
      underWay.then(over, over);
    }
    return underWay;
  };
}
