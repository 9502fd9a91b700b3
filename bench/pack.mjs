import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { minify } from "terser";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = path.join(HERE, "..");

/**
 * Runs "Build npm" on the published package and its dependencies.
 *
 * @returns the folder with the output, whose parent folder the caller must remove
 */
export function packPublished() {
  installOnce(HERE);
  installOnce(path.join(ROOT, "checks/wechat"));
  const app = mkdtempSync(path.join(tmpdir(), "authing-bench-"));
  cpSync(path.join(HERE, "node_modules"), path.join(app, "node_modules"), { recursive: true });
  cpSync(path.join(HERE, "package.json"), path.join(app, "package.json"));
  writeFileSync(path.join(app, "app.json"), '{ "pages": [] }');
  execFileSync(process.execPath, [path.join(ROOT, "checks/wechat/build-npm.mjs"), app], { cwd: app, stdio: "pipe" });
  return path.join(app, "miniprogram_npm");
}

/** Folder of the packed SDK, which has the same content as the output of "Build npm". */
export const OURS = path.join(ROOT, "example-miniprogram/miniprogram_npm");

function installOnce(folder) {
  if (existsSync(path.join(folder, "node_modules"))) return;
  execFileSync("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund", `--prefix=${folder}`], { stdio: "pipe" });
}

/** Returns the size of a folder's JavaScript: unchanged, minified as in an upload, and gzipped. */
export async function measureSize(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const sources = files.map((file) => readFileSync(path.join(folder, file), "utf8"));
  const minified = await Promise.all(sources.map(async (source) => (await minify(source)).code));
  return {
    packed: byteLength(sources),
    minified: byteLength(minified),
    gzipped: minified.reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0),
  };
}

function byteLength(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
