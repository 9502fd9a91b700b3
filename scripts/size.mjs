/**
 * Prints how many bytes each source file adds to the packed file. Fails if the packed file exceeds the size budget or
 * contains a string that forbidden.json lists.
 *
 * Usage: node scripts/size.mjs [file], to check another file instead of the packed one. Requires a build.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";

/** Maximum gzipped size of the packed file in bytes, 5% above its size when the limit was last set. */
const BUDGET = 36_000;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/**
 * Names that must not occur anywhere in the packed file, with the reasons. Unlike check-globals.mjs, which checks
 * variables, this list also applies to members and strings. It omits words that the SDK itself uses, e.g. `document`.
 */
const FORBIDDEN = JSON.parse(readFileSync(path.join(ROOT, "scripts/forbidden.json"), "utf8"));

const file = process.argv[2];
const code = readFileSync(file ?? path.join(ROOT, "miniprogram_dist/index.js"), "utf8");
const total = Buffer.byteLength(code);
const gzipped = gzipSync(code, { level: 9 }).length;
const failures = findForbidden();
if (gzipped > BUDGET) failures.unshift(`exceeds its budget by ${gzipped - BUDGET} gzipped bytes.`);

console.log(`${total} bytes, ${gzipped} gzipped (budget: ${BUDGET})`);
if (!file) {
  // rollup.config.js writes the map.
  const map = readFileSync(path.join(ROOT, "node_modules/.cache/packed.js.map"), "utf8");
  for (const [source, size] of sizesBySource(map)) console.log(`${size}`.padStart(6), source);
}
for (const failure of failures) console.error(`The packed file ${failure}`);
if (failures.length) process.exitCode = 1;

function findForbidden() {
  return Object.entries(FORBIDDEN).flatMap(([name, reason]) => {
    const place = code.search(new RegExp(`(?<![\\w$])${name.replaceAll(".", "\\.")}(?![\\w$])`));
    const excerpt = code.slice(Math.max(0, place - 30), place + name.length + 30).replace(/\s+/g, " ");
    return place < 0 ? [] : [`contains ${name} (${reason}): …${excerpt}…`];
  });
}

/** Returns the number of bytes by source file, in descending order. */
function sizesBySource(json) {
  const map = new TraceMap(json);
  const mappings = decodedMappings(map);
  const sizes = new Map();
  for (const [number, line] of code.split("\n").entries()) {
    const segments = mappings[number] ?? [];
    for (const [i, [start, source]] of segments.entries()) {
      if (source === undefined) continue;
      const end = segments[i + 1]?.[0] ?? line.length;
      const name = path.posix.normalize(map.sources[source]).replace(/^(\.\.\/)+/, "");
      sizes.set(name, (sizes.get(name) ?? 0) + Buffer.byteLength(line.slice(start, end)));
    }
  }
  return new Map([...sizes].sort(([, a], [, b]) => b - a));
}
