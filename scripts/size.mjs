/**
 * Prints how many bytes each source file adds to the packed files. Fails if the packed files exceed the size budgets,
 * contain a string that forbidden.json lists, or require anything except each other.
 *
 * Usage: node scripts/size.mjs [folder], to check another folder instead of the packed one. Requires a build.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";
import { LAUNCH_FILES } from "./defer-modules.cjs";
import { listJavaScript } from "./list-javascript.mjs";

/** Maximum sizes in bytes, 5% above the sizes when the limits were last set. */
const BUDGETS = {
  /** All packed files, each gzipped. */
  gzipped: 51_300,
  /** Files that a launch loads. Their size affects the launch time more than anything else. */
  launch: 16_300,
};

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Folder of the source maps, which rollup.config.js writes. */
const MAPS = path.join(ROOT, "node_modules/.cache/packed");
/**
 * Names that must not occur anywhere in the packed files, with the reasons. Unlike check-globals.mjs, which checks
 * variables, this list also applies to members and strings. It omits words that the SDK itself uses, e.g. `document`.
 */
const FORBIDDEN = JSON.parse(readFileSync(path.join(ROOT, "scripts/forbidden.json"), "utf8"));

const folder = process.argv[2] ?? path.join(ROOT, "miniprogram_dist");
const files = new Map(listJavaScript(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));

const total = sum([...files.values()].map((code) => Buffer.byteLength(code)));
const sizes = {
  gzipped: sum([...files.values()].map((code) => gzipSync(code, { level: 9 }).length)),
  launch: sum(LAUNCH_FILES.map((name) => Buffer.byteLength(files.get(name) ?? ""))),
};
console.log(`${total} bytes`);
for (const [name, size] of Object.entries(sizes)) console.log(`${size} bytes ${name} (budget: ${BUDGETS[name]})`);
for (const [source, size] of sizesBySource()) console.log(`${size}`.padStart(6), source);

const excesses = Object.entries(sizes)
  .filter(([name, size]) => size > BUDGETS[name])
  .map(([name, size]) => `The packed files exceed the budget "${name}" by ${size - BUDGETS[name]} bytes.`);
const failures = [
  ...excesses,
  ...[...files].flatMap(([name, code]) => [...findForbidden(name, code), ...findMissing(name, code)]),
];
for (const failure of failures) console.error(failure);
if (failures.length) process.exitCode = 1;

function findForbidden(file, code) {
  return Object.entries(FORBIDDEN).flatMap(([name, reason]) => {
    const place = code.search(new RegExp(`(?<![\\w$])${name.replaceAll(".", "\\.")}(?![\\w$])`));
    const excerpt = code.slice(Math.max(0, place - 30), place + name.length + 30).replace(/\s+/g, " ");
    return place < 0 ? [] : [`${file} contains ${name} (${reason}): …${excerpt}…`];
  });
}

/** Finds the `require` calls that do not load a packed file. */
function findMissing(file, code) {
  const required = [...code.matchAll(/\brequire\((?:"([^"]*)")?/g)];
  return required
    .filter(([, name]) => !name?.startsWith(".") || !files.has(path.join(path.dirname(file), name)))
    .map(([call]) => `${file} requires a file that is not packed: ${call})`);
}

/** Returns the number of bytes by source file, in descending order. Skips packed files without a source map. */
function sizesBySource() {
  const found = new Map();
  for (const [file, code] of files) {
    const mapFile = path.join(MAPS, `${file}.map`);
    if (process.argv[2] || !existsSync(mapFile)) continue;
    const map = new TraceMap(readFileSync(mapFile, "utf8"));
    const mappings = decodedMappings(map);
    for (const [number, line] of code.split("\n").entries()) {
      const segments = mappings[number] ?? [];
      for (const [i, [start, source]] of segments.entries()) {
        if (source === undefined) continue;
        const end = segments[i + 1]?.[0] ?? line.length;
        const name = path.posix.normalize(map.sources[source]).replace(/^(\.\.\/)+/, "");
        found.set(name, (found.get(name) ?? 0) + Buffer.byteLength(line.slice(start, end)));
      }
    }
  }
  return new Map([...found].sort(([, a], [, b]) => b - a));
}

function sum(values) {
  return values.reduce((result, value) => result + value, 0);
}
