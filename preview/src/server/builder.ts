import { describeProblem } from "../build/problems";
import type { BuildResult } from "../preview-data";

/** Builder that rebuilds the mini program on request, one build at a time. */
export interface Builder {
  /** Returns the result of the latest build. */
  latest(): BuildResult;
  rebuild(): Promise<void>;
}

/**
 * Creates a builder. Does not build yet.
 *
 * @param build runs one build
 * @param log called with one line for each problem
 */
export function createBuilder(build: () => Promise<BuildResult>, log: (line: string) => void): Builder {
  let result: BuildResult = { problems: [] };
  let last: Promise<void> = Promise.resolve();
  const run = async () => {
    result = await build().catch(toResult);
    for (const problem of result.problems) {
      log(describeProblem(problem));
    }
  };
  return {
    latest: () => result,
    rebuild() {
      last = last.then(run);
      return last;
    },
  };
}

// Reports unexpected failures, e.g. if a file disappears while the build reads it.
function toResult(error: Error): BuildResult {
  return { problems: [{ severity: "error", file: "app.json", message: error.message }] };
}
