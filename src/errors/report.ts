/** Runs an app's callback; logs whatever it throws or, if it is asynchronous, rejects with. */
export function report(callback: () => unknown): void {
  try {
    Promise.resolve(callback()).catch(log);
  } catch (thrown) {
    log(thrown);
  }
}

function log(failure: unknown): void {
  console.error(failure);
}
