import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..");
const WORKFLOWS = path.join(ROOT, ".github/workflows");

/** Returns the paths of the folders that contain a lock file, relative to the root of the repository. */
function lockedFolders(folder = "/"): string[] {
  const entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true });
  const nested = entries
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
    .flatMap(({ name }) => lockedFolders(path.posix.join(folder, name)));
  return entries.some(({ name }) => name === "package-lock.json") ? [folder, ...nested] : nested;
}

test("Dependabot updates each folder with a lock file", () => {
  const configuration = readFileSync(path.join(ROOT, ".github/dependabot.yml"), "utf8");
  const folders = JSON.parse(/directories: (\[.*\])/.exec(configuration)?.[1] ?? "[]");
  expect(folders).toEqual(lockedFolders());
});

describe.each(readdirSync(WORKFLOWS))("workflow %s", (name) => {
  const workflow = readFileSync(path.join(WORKFLOWS, name), "utf8");

  test("pins each action to a major version", () => {
    const actions = [...workflow.matchAll(/\buses: (.*)/g)].map(([, action]) => action);
    expect(actions).not.toEqual([]);
    for (const action of actions) expect(action).toMatch(/^[\w-]+(\/[\w-]+)+@v\d+$/);
  });

  test("has only read permission by default", () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  });
});
