/** Outcome of a request or upload: a response, or the `errMsg` of a failure. */
type Outcome = { statusCode?: number; data?: unknown; header?: Record<string, string>; cookies?: string[] } | string;

/**
 * Installs a `wx` whose requests and uploads end with the given outcomes, in order. Returns the options of each call.
 * Needs no emulator or network.
 */
export function stubWx(...outcomes: Outcome[]): any[] {
  const calls: any[] = [];
  const request = ({ success, fail, ...rest }: any) => {
    calls.push(rest);
    const outcome = outcomes.shift();
    if (typeof outcome === "object") success(outcome);
    else fail({ errMsg: outcome });
  };
  Object.assign(globalThis, { wx: { request, uploadFile: request } });
  return calls;
}
