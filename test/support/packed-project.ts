import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const { installPacked } = require("../../scripts/install-packed.cjs");

/** A user's project with the package installed as npm would publish it. */
export interface PackedProject {
  folder: string;
  remove(): void;
}

/** Creates a project with the files of a folder. */
export function createPackedProject(files: string): PackedProject {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "authing-project-")));
  cpSync(files, folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }));
  installPacked(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
