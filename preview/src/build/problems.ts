import type { Message } from "esbuild";
import type { Problem } from "../preview-data";

/** Additional facts about a problem. */
export interface Facts extends Pick<Problem, "line" | "fix"> {
  /** Cause of the problem. Only the first problem with this cause is reported. */
  readonly cause?: string;
}

/** Facts that a plugin of esbuild passes along with a message. */
export type MessageDetail = Pick<Facts, "fix" | "cause">;

/** Collects problems, so that one build reports all of them. */
export class Problems {
  readonly #problems: Problem[] = [];
  readonly #causes = new Set<string>();

  /** Adds a problem that prevents the mini program from running. */
  error(file: string, message: string, facts: Facts = {}): void {
    this.#add("error", file, message, facts);
  }

  /** Adds a problem that does not prevent the mini program from running. */
  warning(file: string, message: string, facts: Facts = {}): void {
    this.#add("warning", file, message, facts);
  }

  /** Adds messages from esbuild as problems. The `detail` of a message can be a `MessageDetail`. */
  addMessages(messages: readonly Message[], severity: Problem["severity"]): void {
    for (const { text, location, detail } of messages) {
      const facts: MessageDetail = detail ?? {};
      this[severity](location?.file ?? "app.json", text, { line: location?.line, ...facts });
    }
  }

  /** `true` if a problem prevents the mini program from running. */
  get areFatal(): boolean {
    return this.#problems.some(({ severity }) => severity === "error");
  }

  list(): readonly Problem[] {
    return this.#problems;
  }

  #add(severity: Problem["severity"], file: string, message: string, { cause, ...facts }: Facts): void {
    if (cause === undefined || !this.#causes.has(cause)) {
      this.#problems.push({ severity, file, message, ...facts });
    }
    if (cause !== undefined) {
      this.#causes.add(cause);
    }
  }
}

/** Formats a problem as one line, e.g. `error: pages/home/home.wxml:3: unexpected character`. */
export function describeProblem({ severity, file, line, message }: Problem): string {
  return `${severity}: ${file}${line === undefined ? "" : `:${line}`}: ${message}`;
}
