import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { BUNDLE_NAME } from "../../source-name";

const INLINE_MAP = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/m;

const FRAME = new RegExp(`\\b${BUNDLE_NAME.replace(".", "\\.")}:(\\d+):(\\d+)`, "g");
const PACKAGE = /(^|\/)miniprogram_npm\//;

/**
 * Finds the file and line in the mini program where an error occurred, e.g. `pages/home/home.js:12`. For an error that
 * a package throws, finds the line that called the package.
 */
export type LocateFailure = (error: unknown) => string | undefined;

/**
 * Creates a function that locates errors by the source map at the end of the mini program's code.
 *
 * @param code bundled code, with an inline source map
 */
export function createLocator(code: string): LocateFailure {
  let map: TraceMap | undefined;
  return (error) => {
    const stack = (error as Error | undefined)?.stack ?? "";
    const positions = [...stack.matchAll(FRAME)].flatMap(([, line, column]) => {
      map ??= new TraceMap(readMap(code));
      const { source, line: found } = originalPositionFor(map, { line: Number(line), column: Number(column) - 1 });
      return source === null ? [] : [`${source}:${found}`];
    });
    return positions.find((position) => !PACKAGE.test(position)) ?? positions[0];
  };
}

function readMap(code: string): string {
  const [, encoded = ""] = INLINE_MAP.exec(code) ?? [];
  return new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
}
