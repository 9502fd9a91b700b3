import type { Message } from "esbuild";
import type { Problem } from "../preview-data";

/** Collects what is wrong, so that one build tells all of it. */
export class Problems {
  readonly #problems: Problem[] = [];

  /** Adds something that keeps the mini program from running. */
  error(file: string, message: string, line?: number): void {
    this.#problems.push({ severity: "error", file, line, message });
  }

  /** Adds something that does not. */
  warning(file: string, message: string, line?: number): void {
    this.#problems.push({ severity: "warning", file, line, message });
  }

  /** Adds what esbuild found. */
  addMessages(messages: readonly Message[], severity: Problem["severity"]): void {
    for (const { text, location } of messages) {
      this.#problems.push({ severity, file: location?.file ?? "app.json", line: location?.line, message: text });
    }
  }

  /** Whether anything keeps the mini program from running. */
  get areFatal(): boolean {
    return this.#problems.some(({ severity }) => severity === "error");
  }

  list(): readonly Problem[] {
    return this.#problems;
  }
}

/** A problem in one line, as tools write it: `pages/home/home.wxml:3: unexpected character`. */
export function describeProblem({ severity, file, line, message }: Problem): string {
  return `${severity}: ${file}${line === undefined ? "" : `:${line}`}: ${message}`;
}
