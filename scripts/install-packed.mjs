import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Packs the built package and installs the tarball into a project.
 *
 * @param {string} project folder that contains a package.json
 * @param {object} [options]
 * @param {boolean} [options.offline] `false` if the project has other dependencies, which the npm registry provides;
 *   `true` by default, because the package has no dependencies
 * @returns {string} folder of the installed package
 */
export function installPacked(project, { offline = true } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "authing-packed-"));
  try {
    const [{ filename }] = JSON.parse(npm(ROOT, "pack", "--json", "--ignore-scripts", `--pack-destination=${folder}`));
    const network = offline ? ["--offline"] : ["--omit=dev"];
    npm(project, "install", ...network, "--no-audit", "--no-fund", path.join(folder, filename));
  } finally {
    rmSync(folder, { recursive: true });
  }
  return path.join(project, "node_modules/authing-wxapp-sdk");
}

function npm(folder, ...args) {
  return execFileSync("npm", [...args, `--prefix=${folder}`], { cwd: folder, encoding: "utf8", stdio: "pipe" });
}
