/**
 * Prints how many bytes each source file adds to the packed file. Fails if the packed file exceeds the size budget or
 * contains a string that forbidden.json lists.
 *
 * Usage: node scripts/size.mjs [file], to check another file instead of the packed one
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { decodedMappings, TraceMap } from "@jridgewell/trace-mapping";
import { rollup } from "rollup";

/** Maximum gzipped size of the packed file in bytes, 5% above its size when the limit was last set. */
const BUDGET = 27_000;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/**
 * Names that must not occur anywhere in the packed file, with the reasons. Unlike check-globals.mjs, which checks
 * variables, this list also applies to members and strings. It omits words that the SDK uses itself, e.g. `document`.
 */
const FORBIDDEN = JSON.parse(readFileSync(path.join(ROOT, "scripts/forbidden.json"), "utf8"));

const file = process.argv[2];
const { code, map } = file ? { code: readFileSync(file, "utf8") } : await build();
const total = Buffer.byteLength(code);
const gzipped = gzipSync(code, { level: 9 }).length;
const failures = findForbidden();
if (gzipped > BUDGET) failures.unshift(`exceeds its budget by ${gzipped - BUDGET} gzipped bytes.`);

console.log(`${total} bytes, ${gzipped} gzipped (budget: ${BUDGET})`);
if (map) {
  for (const [source, size] of sizesBySource(code, map)) console.log(`${size}`.padStart(6), source);
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

/** Builds the packed file with a source map. */
async function build() {
  const [config] = createRequire(import.meta.url)("../rollup.config.js");
  const bundle = await rollup({ ...config, plugins: config.plugins });
  const packed = config.output.find(({ file }) => file.startsWith("miniprogram_dist/"));
  const { output } = await bundle.generate({ ...packed, sourcemap: "hidden" });
  await bundle.close();
  return output[0];
}

/** Returns the number of bytes by source file, in descending order. */
function sizesBySource(code, map) {
  const mappings = decodedMappings(new TraceMap(map));
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
