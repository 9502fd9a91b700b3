import type { Message } from "esbuild";
import type { Fix, Problem } from "../preview-data";

/** Additional facts about a problem. */
export type Facts = Pick<Problem, "line" | "fix">;

/** Collects problems, so that one build reports all of them. */
export class Problems {
  readonly #problems: Problem[] = [];

  /** Adds a problem that prevents the mini program from running. */
  error(file: string, message: string, facts: Facts = {}): void {
    this.#problems.push({ severity: "error", file, message, ...facts });
  }

  /** Adds a problem that does not prevent the mini program from running. */
  warning(file: string, message: string, facts: Facts = {}): void {
    this.#problems.push({ severity: "warning", file, message, ...facts });
  }

  /** Adds messages from esbuild as problems. The `detail` of a message that a plugin creates can name a fix. */
  addMessages(messages: readonly Message[], severity: Problem["severity"]): void {
    for (const { text, location, detail } of messages) {
      const fix: Fix | undefined = detail?.fix;
      this[severity](location?.file ?? "app.json", text, { line: location?.line, fix });
    }
  }

  /** `true` if a problem prevents the mini program from running. */
  get areFatal(): boolean {
    return this.#problems.some(({ severity }) => severity === "error");
  }

  list(): readonly Problem[] {
    return this.#problems;
  }
}

/** Formats a problem as one line, e.g. `error: pages/home/home.wxml:3: unexpected character`. */
export function describeProblem({ severity, file, line, message }: Problem): string {
  return `${severity}: ${file}${line === undefined ? "" : `:${line}`}: ${message}`;
}
