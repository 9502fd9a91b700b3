/** How a request or an upload ends: with an answer, or else with an `errMsg`. */
type Ending = { statusCode?: number; data?: unknown; header?: Record<string, string> } | string;

/**
 * Puts a `wx` in place whose requests and uploads end in the given ways, one after another, and gives what it is asked for.
 * It needs no emulator and no network.
 */
export function stubWx(...endings: Ending[]): any[] {
  const asked: any[] = [];
  const request = ({ success, fail, ...rest }: any) => {
    asked.push(rest);
    const ending = endings.shift();
    if (typeof ending === "object") success(ending);
    else fail({ errMsg: ending });
  };
  Object.assign(globalThis, { wx: { request, uploadFile: request } });
  return asked;
}
