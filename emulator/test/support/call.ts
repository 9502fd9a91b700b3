/** Which callbacks were called, in their order, and with what. */
export interface Outcome {
  called: string[];
  value: any;
}

/** Calls an API of `wx` with all three callbacks, and waits long enough to see one that is called twice. */
export function call<Option>(
  api: (option: Option) => unknown,
  option: Omit<Option, "success" | "fail" | "complete">,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const outcome: Outcome = { called: [], value: undefined };
    const note = (name: string) => (value: unknown) => {
      outcome.called.push(name);
      outcome.value = value;
      if (name === "complete") {
        setTimeout(() => resolve(outcome), 20);
      }
    };
    const callbacks = { success: note("success"), fail: note("fail"), complete: note("complete") };
    api({ ...option, ...callbacks } as Option);
    expect(outcome.called).toEqual([]);
  });
}
