/**
 * Checks Markdown, comments and test titles for the wordings that scripts/prose-patterns.mjs lists.
 *
 * Usage: node scripts/check-prose.mjs [files or folders]
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PATTERNS } from "./prose-patterns.mjs";
import { readProse } from "./read-prose.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Generated files. Their wording is checked in the files that they are generated from. */
const GENERATED = [path.normalize("docs/api/"), path.normalize("config/authing-wxapp-sdk.public.api.md")];

/** Folders to skip if git cannot list the files. */
const IGNORED = [
  ".git",
  ".stryker-tmp",
  "coverage",
  "dist",
  "miniprogram_dist",
  "miniprogram_npm",
  "node_modules",
  "reports",
];

/** Patterns whose spaces also match a line break. */
const patterns = PATTERNS.map(({ pattern, instead }) => {
  const source = pattern.source.replaceAll(" ", "(?:[ \\t]+|[ \\t]*\\n[ \\t]*)");
  return { pattern: new RegExp(source, [...new Set(`${pattern.flags}gu`)].join("")), instead };
});

/** Returns the files that git does not ignore. If git fails, returns the files outside the `IGNORED` folders. */
function listFiles(paths) {
  const options = ["--cached", "--others", "--exclude-standard", "-z"];
  const { status, stdout } = spawnSync("git", ["ls-files", ...options, "--", ...paths], { encoding: "utf8" });
  return status === 0 ? stdout.split("\0").filter((file) => file && existsSync(file)) : paths.flatMap(walk);
}

function walk(file) {
  if (!statSync(file).isDirectory()) return [file];
  const names = readdirSync(file).filter((name) => !IGNORED.includes(name));
  return names.flatMap((name) => walk(path.join(file, name)));
}

function isGenerated(file) {
  const name = path.relative(ROOT, path.resolve(file));
  return GENERATED.some((prefix) => name.startsWith(prefix));
}

/** Returns the findings in a file from top to bottom; `undefined` if its file type is not supported. */
function check(file) {
  const prose = readProse(file, readFileSync(file, "utf8"));
  if (prose === undefined) return undefined;
  const findings = patterns.flatMap(({ pattern, instead }) =>
    [...prose.matchAll(pattern)].map(({ 0: text, index }) => ({ index, text, instead })),
  );
  return findings
    .sort((a, b) => a.index - b.index)
    .map(({ index, text, instead }) => {
      const lines = prose.slice(0, index).split("\n");
      const place = `${file}:${lines.length}:${lines.at(-1).length + 1}`;
      return `${place}  ${text.trim().replace(/\s+/g, " ")}  → ${instead}`;
    });
}

const paths = process.argv.length > 2 ? process.argv.slice(2) : [path.relative(process.cwd(), ROOT) || "."];
const checked = listFiles(paths)
  .filter((file) => !isGenerated(file))
  .map(check)
  .filter((findings) => findings !== undefined);
const findings = checked.flat();

for (const finding of findings) console.error(finding);
if (findings.length) process.exitCode = 1;
else console.log(`No wording to avoid in ${checked.length} files.`);
