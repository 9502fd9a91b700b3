/** Shares work in flight among concurrent calls that have the same key. */
export class Shared<T> {
  /** Outcomes of the work in flight, by key. */
  private readonly inFlight: Record<string, Promise<T> | undefined> = Object.create(null);

  /** Returns the work in flight for `key`; starts it if there is none. */
  join(key: string | number, start: () => Promise<T>): Promise<T> {
    const joined = this.find(key);
    if (joined) return joined;
    const outcome = start();
    const end = () => {
      delete this.inFlight[key];
    };
    this.inFlight[key] = outcome;
    outcome.then(end, end);
    return outcome;
  }

  /** Returns the work in flight for `key`; `undefined` if there is none. */
  find(key: string | number): Promise<T> | undefined {
    return this.inFlight[key];
  }
}
