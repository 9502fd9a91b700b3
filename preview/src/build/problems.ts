import type { Message } from "esbuild";
import type { Problem } from "../preview-data";

/** Collects problems, so that one build reports all of them. */
export class Problems {
  readonly #problems: Problem[] = [];

  /** Adds a problem that prevents the mini program from running. */
  error(file: string, message: string, line?: number): void {
    this.#problems.push({ severity: "error", file, line, message });
  }

  /** Adds a problem that does not prevent the mini program from running. */
  warning(file: string, message: string, line?: number): void {
    this.#problems.push({ severity: "warning", file, line, message });
  }

  /** Adds messages from esbuild as problems. */
  addMessages(messages: readonly Message[], severity: Problem["severity"]): void {
    for (const { text, location } of messages) {
      this.#problems.push({ severity, file: location?.file ?? "app.json", line: location?.line, message: text });
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
