import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScript } from "../support/run-script";

const SCRIPTS = path.join(__dirname, "../../scripts");

/** Exit status and output of a script. */
export interface Outcome {
  status: number;
  output: string;
}

/**
 * Runs a script of this repository in a temporary folder.
 *
 * @param files contents of the files in the folder, by path
 * @param argument argument of the script, a path relative to the folder
 */
export async function runOn(files: Record<string, string>, script: string, argument: string): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), "fixture-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return await runScript(path.join(SCRIPTS, script), argument, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
