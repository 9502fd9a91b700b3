import { OPENID } from "../state/openid";

/** Options that all functions have. */
const COMMON = ["emulator", "domains", "redirectCloud", "files"];

/**
 * Throws a `TypeError` that names every problem if the options of a simulated platform are invalid.
 *
 * @param caller name of the function that received the options
 * @param options.own names of the function's other options; none by default
 */
export function requireOptions(caller: string, options: unknown, { own = [] }: { own?: readonly string[] } = {}): void {
  const names = [...COMMON, ...own];
  const problems = findProblems(Object(options), names);
  if (problems.length > 0) {
    throw new TypeError(`${caller}: ${problems.join("; ")}`);
  }
}

function findProblems(options: Record<string, unknown>, names: readonly string[]): string[] {
  const problems: string[] = [];
  const { emulator, openid } = options;
  if (emulator === undefined || emulator === null) {
    problems.push("options.emulator is required");
  } else if (!URL.canParse(String(Object(emulator).url))) {
    // Without `await`, the result of `startEmulator` is a promise.
    problems.push("options.emulator must be a running emulator, or an object with its url");
  }
  if (openid !== undefined && (typeof openid !== "string" || !OPENID.test(openid))) {
    problems.push("options.openid must be 1 to 128 characters without colons");
  }
  const unknown = Object.keys(options).filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    problems.push(
      `unknown option${unknown.length > 1 ? "s" : ""} ${unknown.join(", ")} (options: ${names.join(", ")})`,
    );
  }
  return problems;
}
