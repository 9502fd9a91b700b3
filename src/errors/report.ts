/** Does what an app has asked for in between: if that fails, the console is told, and whoever does it goes on. */
export function report(work: () => void): void {
  try {
    work();
  } catch (thrown) {
    console.error(thrown);
  }
}
