import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runScript } from "../support/run-script";

const SCRIPT = path.join(__dirname, "../../scripts/set-repository.mjs");

const README = `# SDK

[中文](README.zh-CN.md) · [Upgrade](docs/migration.md#steps) · [Local service](emulator) · [Below](#below)
[![Picture](docs/picture.png)](docs/migration.md) · [npm](https://www.npmjs.com/) · [Mail](mailto:a@example.com)

\`\`\`js
handlers[0](docs);
\`\`\`

## Below
`;
const PREVIEW_README = "[中文](README.zh-CN.md) [Emulator](../emulator/README.md)\n";
const EMULATOR_README = "[中文](README.zh-CN.md) ![Page](../docs/page.png) [SDK](../README.md)\n";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "repository-"));
  for (const name of ["scripts", "docs", "emulator", "preview"]) mkdirSync(path.join(folder, name));
  cpSync(SCRIPT, path.join(folder, "scripts/set-repository.mjs"));
  write("package.json", `${JSON.stringify({ name: "sdk", license: "MIT", files: ["dist"] }, null, 2)}\n`);
  write("README.md", README);
  write("emulator/package.json", '{ "name": "emulator", "license": "MIT" }');
  write("emulator/README.md", EMULATOR_README);
  write("preview/package.json", '{ "name": "preview", "license": "MIT" }');
  write("preview/README.md", PREVIEW_README);
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

function setRepository(url: string) {
  return runScript(path.join(folder, "scripts/set-repository.mjs"), url, folder);
}

test("writes the repository fields of all packages before the license field", async () => {
  expect((await setRepository("https://github.com/owner/name")).status).toBe(0);
  expect(read("package.json")).toBe(`{
  "name": "sdk",
  "homepage": "https://github.com/owner/name#readme",
  "bugs": {
    "url": "https://github.com/owner/name/issues"
  },
  "repository": {
    "type": "git",
    "url": "git+https://github.com/owner/name.git"
  },
  "license": "MIT",
  "files": [
    "dist"
  ]
}
`);
  for (const name of ["emulator", "preview"]) {
    expect(JSON.parse(read(`${name}/package.json`))).toEqual({
      name,
      homepage: `https://github.com/owner/name/tree/HEAD/${name}#readme`,
      bugs: { url: "https://github.com/owner/name/issues" },
      repository: { type: "git", url: "git+https://github.com/owner/name.git", directory: name },
      license: "MIT",
    });
  }
});

test("keeps relative links for GitHub, because npm resolves them", async () => {
  await setRepository("https://github.com/owner/name");
  expect(read("README.md")).toBe(README);
  expect(read("emulator/README.md")).toBe(EMULATOR_README);
  expect(read("preview/README.md")).toBe(PREVIEW_README);
});

test("makes relative links absolute for GitLab, except in code", async () => {
  expect((await setRepository("https://gitlab.com/group/subgroup/name")).status).toBe(0);
  const pages = "https://gitlab.com/group/subgroup/name/-";
  expect(read("README.md")).toBe(`# SDK

[中文](${pages}/blob/HEAD/README.zh-CN.md) · [Upgrade](${pages}/blob/HEAD/docs/migration.md#steps) · \
[Local service](${pages}/tree/HEAD/emulator) · [Below](#below)
[![Picture](${pages}/raw/HEAD/docs/picture.png)](${pages}/blob/HEAD/docs/migration.md) · \
[npm](https://www.npmjs.com/) · [Mail](mailto:a@example.com)

\`\`\`js
handlers[0](docs);
\`\`\`

## Below
`);
  expect(read("emulator/README.md")).toBe(
    `[中文](${pages}/blob/HEAD/emulator/README.zh-CN.md) ![Page](${pages}/raw/HEAD/docs/page.png) ` +
      `[SDK](${pages}/blob/HEAD/README.md)\n`,
  );
  expect(read("preview/README.md")).toBe(
    `[中文](${pages}/blob/HEAD/preview/README.zh-CN.md) [Emulator](${pages}/blob/HEAD/emulator/README.md)\n`,
  );
  expect(JSON.parse(read("package.json"))).toMatchObject({
    homepage: "https://gitlab.com/group/subgroup/name#readme",
    bugs: { url: `${pages}/issues` },
  });
});

test("replaces a former repository", async () => {
  await setRepository("https://gitlab.com/former/name");
  await setRepository("https://gitlab.example.com/group/name");
  expect(read("README.md")).toContain("(https://gitlab.example.com/group/name/-/blob/HEAD/docs/migration.md#steps)");
  expect(read("README.md") + read("package.json") + read("emulator/package.json")).not.toContain("former");
  await setRepository("https://github.com/owner/name");
  expect(read("README.md")).toBe(README);
  expect(read("emulator/README.md")).toBe(EMULATOR_README);
});

test.each([
  "https://github.com/owner/name.git",
  "https://github.com/owner/name/",
  "https://github.com/owner/name.git/",
])("accepts %s", async (url) => {
  await setRepository(url);
  expect(JSON.parse(read("package.json")).repository.url).toBe("git+https://github.com/owner/name.git");
});

test.each([
  "",
  "owner/name",
  "http://github.com/owner/name",
  "git@github.com:owner/name.git",
  "https://user:token@github.com/owner/name",
  "https://github.com/owner",
  "https://github.com/owner/name/tree/main",
  "https://gitlab.com/name",
  "https://github.com/owner/name?tab=readme",
  "https://github.com/owner/name#readme",
  "https://github.com/owner/<name>",
  "https://github.com.example.com/owner/name",
  "https://example.com/owner/name",
])('rejects "%s", and writes nothing', async (url) => {
  const manifest = read("package.json");
  const { status, output } = await setRepository(url);
  expect(status).toBe(1);
  expect(output).toBe(
    `Not the https URL of a repository on GitHub or GitLab: "${url}". Example: https://github.com/owner/name\n`,
  );
  expect(read("package.json")).toBe(manifest);
});
