/** Names of the called callbacks, in order, and the value that they received. */
export interface Outcome {
  called: string[];
  value: any;
}

/** Calls an API of `wx` with all three callbacks, and waits long enough to notice if one of them is called twice. */
export function call<Option>(
  api: (option: Option) => unknown,
  option: Omit<Option, "success" | "fail" | "complete">,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const outcome: Outcome = { called: [], value: undefined };
    const record = (name: string) => (value: unknown) => {
      outcome.called.push(name);
      outcome.value = value;
      if (name === "complete") {
        setTimeout(() => resolve(outcome), 20);
      }
    };
    const callbacks = { success: record("success"), fail: record("fail"), complete: record("complete") };
    api({ ...option, ...callbacks } as Option);
    expect(outcome.called).toEqual([]);
  });
}
