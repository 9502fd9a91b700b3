import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { minify } from "terser";
import { listJavaScript } from "../scripts/list-javascript.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = path.join(HERE, "..");
const CACHE = path.join(ROOT, "node_modules/.cache/bench");

/** Folder of the packed SDK, which has the same content as the output of "Build npm". */
export const OURS = path.join(ROOT, "example-miniprogram/miniprogram_npm");

export const { "authing-wxapp-sdk": PUBLISHED_VERSION } = JSON.parse(
  readFileSync(path.join(HERE, "package.json"), "utf8"),
).dependencies;

/**
 * Folders of an SDK, each with one folder per npm package.
 *
 * @typedef {{ packed: string, minified: string }} Folders `packed` is the output of "Build npm"; `minified` contains
 *   the same JavaScript files, each minified, as WeChat DevTools does on upload
 */

/**
 * Runs "Build npm" on the published package and its dependencies, and minifies the output. Keeps both for later runs;
 * only the first run needs the npm registry.
 *
 * @returns {Promise<Folders>}
 */
export async function packPublished() {
  const packed = path.join(CACHE, `packed-${PUBLISHED_VERSION}`);
  const minified = path.join(CACHE, PUBLISHED_VERSION);
  if (existsSync(minified)) return { packed, minified };
  buildNpm(packed);
  return minifyPacked(packed, PUBLISHED_VERSION);
}

/**
 * Minifies each JavaScript file of an SDK.
 *
 * @param {string} packed output of "Build npm"
 * @param {string} name name of the folder for the minified files
 * @returns {Promise<Folders>}
 */
export async function minifyPacked(packed, name) {
  const minified = path.join(CACHE, name);
  const sources = listJavaScript(packed).map((file) => [file, readFileSync(path.join(packed, file), "utf8")]);
  const files = await Promise.all(sources.map(async ([file, source]) => [file, (await minify(source)).code]));
  rmSync(minified, { recursive: true, force: true });
  for (const [file, code] of files) {
    mkdirSync(path.dirname(path.join(minified, file)), { recursive: true });
    writeFileSync(path.join(minified, file), code);
  }
  return { packed, minified };
}

/** Runs "Build npm" in an app that has the published package as its only dependency. */
function buildNpm(to) {
  installOnce(HERE);
  installOnce(path.join(ROOT, "scripts/wechat"));
  const app = mkdtempSync(path.join(tmpdir(), "authing-bench-"));
  try {
    for (const name of ["package.json", "node_modules"]) {
      cpSync(path.join(HERE, name), path.join(app, name), { recursive: true });
    }
    writeFileSync(path.join(app, "app.json"), '{ "pages": [] }');
    execFileSync(process.execPath, [path.join(ROOT, "scripts/wechat/build-npm.mjs"), app], { cwd: app, stdio: "pipe" });
    cpSync(path.join(app, "miniprogram_npm"), to, { recursive: true });
  } finally {
    rmSync(app, { recursive: true });
  }
}

function installOnce(folder) {
  if (existsSync(path.join(folder, "node_modules"))) return;
  execFileSync("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund", `--prefix=${folder}`], { stdio: "pipe" });
}

/** Returns the size of an SDK in bytes: as packed, minified, and minified with each file gzipped. */
export function measureSize({ packed, minified }) {
  return {
    packed: totalLength(readJavaScript(packed)),
    minified: totalLength(readJavaScript(minified)),
    gzipped: totalLength(readJavaScript(minified).map((source) => gzipSync(source, { level: 9 }))),
  };
}

function readJavaScript(folder) {
  return listJavaScript(folder).map((file) => readFileSync(path.join(folder, file)));
}

function totalLength(buffers) {
  return buffers.reduce((bytes, { length }) => bytes + length, 0);
}
