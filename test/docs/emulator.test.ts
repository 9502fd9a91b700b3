import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { writeFiles } from "../support/write-miniprogram";
import { ROOT, readDocument } from "./documents";

const DOCUMENTS = ["emulator/README.md", "emulator/README.zh-CN.md"];

/** Returns the first block of a document that contains a string. */
function blockWith(document: string, text: string): string {
  return readDocument(document).blocks.find(({ code }) => code.includes(text))?.code ?? "";
}

interface Project {
  name: string;
  status: string;
  files: Record<string, string>;
}

const projects: Project[] = DOCUMENTS.flatMap((document) => {
  const client = blockWith(document.replace("emulator/", ""), "module.exports = { authing }");
  const page = blockWith(document, "onLogin() {");
  const sample = blockWith(document, "jest.resetModules()");
  const files = (login: string) => ({
    "authing.js": client,
    "pages/login/login.js": login,
    "test/login.test.js": sample,
  });
  const broken = page.replace("userId: user.id", "id: user.id");
  const phones = blockWith(document, "openPhone(openid)");
  const oneSession = phones.replace("host: emulator.url, platform }", "host: emulator.url }");
  const oneUser = phones.replace("createWx({ emulator, openid })", "createWx({ emulator })");
  return [
    {
      name: `${document}: passes for the page, with the client of the quick start`,
      status: "passed",
      files: files(page),
    },
    { name: `${document}: fails if the page doesn't show the user`, status: "failed", files: files(broken) },
    { name: `${document}: passes with several phones`, status: "passed", files: { "test/phones.test.js": phones } },
    {
      name: `${document}: fails if all phones share a session`,
      status: "failed",
      files: { "test/phones.test.js": oneSession },
    },
    {
      name: `${document}: fails if all phones share a WeChat user`,
      status: "failed",
      files: { "test/phones.test.js": oneUser },
    },
  ];
});

/**
 * Runs Jest once for several projects, because it takes seconds to start. The projects share the SDK and the emulator.
 * Returns the status of each project's only test.
 */
function runJest(filesOfProjects: Record<string, string>[]): string[] {
  const written = writeFiles({ "package.json": "{}", "node_modules/.keep": "" });
  try {
    symlinkSync(ROOT, path.join(written.folder, "node_modules/authing-wxapp-sdk"));
    symlinkSync(path.join(ROOT, "emulator"), path.join(written.folder, "node_modules/authing-emulator"));
    filesOfProjects.forEach((files, index) => {
      for (const [file, text] of Object.entries(files)) written.write({ [`project-${index}/${file}`]: text });
    });
    const command = path.join(ROOT, "node_modules/jest/bin/jest.js");
    // Jest doesn't transform installed packages. These links lead out of node_modules.
    const options = ["--ci", "--json", "--runInBand", `--transformIgnorePatterns=^${ROOT}/`];
    const { stdout } = spawnSync(process.execPath, [command, ...options], { cwd: written.folder, encoding: "utf8" });
    const { testResults } = JSON.parse(stdout);
    return filesOfProjects.map((_, index) => {
      const folder = path.join(written.folder, `project-${index}/`);
      const { assertionResults } = testResults.find(({ name }: { name: string }) => name.startsWith(folder));
      return assertionResults.map(({ status }: { status: string }) => status).join();
    });
  } finally {
    written.remove();
  }
}

/** Returns the field of GraphQL that each method of the SDK asks for, if it has another name, as "field: method". */
function listOtherFields(): string[] {
  const folder = path.join(ROOT, "src/methods");
  const sources = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
  const methods = sources.flatMap((source) => [...source.matchAll(/ {2}\/\*\*\n(?: {3}\*.*\n)+ {2}(\w+)\(/g)]);
  return methods.flatMap(([text, name]) => {
    const [, field] = text.match(/Sends the GraphQL (?:query|mutation) `(\w+)`/) ?? [];
    return field === undefined || field === name ? [] : `${field}: ${name}`;
  });
}

/** Returns the rows of the table of fields in a document, as "field: method". */
function readFieldTable(document: string): string[] {
  const { text } = readDocument(document);
  const rows = [...text.matchAll(/^\| `(\w+)` \| (`\w+`(?:[,、] ?`\w+`)*) \|$/gm)];
  return rows.flatMap(([, field, methods = ""]) =>
    methods.split(/[,、] ?/).map((name) => `${field}: ${name.slice(1, -1)}`),
  );
}

test.each(DOCUMENTS)(
  "the table of GraphQL fields in %s contains exactly the methods whose field has another name",
  (document) => {
    const fields = listOtherFields();
    expect(fields.length).toBeGreaterThan(0);
    expect(readFieldTable(document).sort()).toEqual(fields.sort());
  },
);

describe("the sample test", () => {
  let statuses: string[];
  beforeAll(() => {
    statuses = runJest(projects.map(({ files }) => files));
  });

  test.each(projects.map(({ name, status }, index) => ({ name, status, index })))("$name", ({ status, index }) => {
    expect(statuses[index]).toBe(status);
  });
});
