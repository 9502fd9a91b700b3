import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const manifest = require("../../package.json");

/** A user's project with the published files of the package. */
export interface PackedProject {
  folder: string;
  remove(): void;
}

/** Creates a project with the files of a folder. */
export function createPackedProject(files: string): PackedProject {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "authing-project-")));
  cpSync(files, folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ private: true }));
  // test/package.test.ts checks that npm packs and installs these files.
  for (const file of ["package.json", ...manifest.files]) {
    cpSync(path.join(ROOT, file), path.join(folder, "node_modules", manifest.name, file), { recursive: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
