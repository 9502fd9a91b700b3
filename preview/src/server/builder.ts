import { describeProblem } from "../build/problems";
import type { BuildResult } from "../preview-data";

/** Builds anew when told to, one build at a time. */
export interface Builder {
  /** What came of the latest build. */
  latest(): BuildResult;
  rebuild(): Promise<void>;
}

/**
 * Makes a builder; nothing is built yet.
 *
 * @param build makes one build
 * @param log hears of each problem
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

// Such as a file that is removed while the build reads it.
function toResult(error: Error): BuildResult {
  return { problems: [{ severity: "error", file: "app.json", message: error.message }] };
}
