import { randomUUID } from "node:crypto";
import { describeProblem } from "../build/problems";
import type { BuildResult } from "../preview-data";
import { PROJECT_CONFIG, ProjectError } from "../project/read-project";

/** Builder that rebuilds the mini program on request, one build at a time. */
export interface Builder {
  /** Returns the result of the latest build. */
  latest(): BuildResult;
  /** Returns a unique name for the latest result. No other result has the same name, even in another process. */
  version(): string;
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
  let version = randomUUID();
  let last: Promise<void> = Promise.resolve();
  const run = async () => {
    result = await build().catch(toResult);
    version = randomUUID();
    for (const problem of result.problems) {
      log(describeProblem(problem));
    }
  };
  return {
    latest: () => result,
    version: () => version,
    rebuild() {
      last = last.then(run);
      return last;
    },
  };
}

// Reports unexpected failures, e.g. if a file disappears while the build reads it.
function toResult(error: Error): BuildResult {
  const file = error instanceof ProjectError ? PROJECT_CONFIG : "app.json";
  return { problems: [{ severity: "error", file, message: error.message }] };
}
