import { spawnSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describeProblem, Problems } from "../../preview/src/build/problems";
import { buildNpm } from "../../preview/src/project/build-npm";
import { readProject } from "../../preview/src/project/read-project";
import { createCachingHost } from "../support/compiler-host";
import { writeFiles } from "../support/write-miniprogram";
import { ROOT, readDocument, readDocuments } from "./documents";

/** TypeScript's command. */
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");

const DOCUMENTS = readDocuments().filter(({ path: document }) => document.startsWith("docs/install"));

/**
 * Runs the preview's "Build npm", which reads the same settings as WeChat's, in a project with `package.json` at the top.
 * Returns the folder of the SDK that it has written, if any, and the problems.
 */
async function build(appFolder: string, config: string, kind = "dependencies") {
  const written = writeFiles({
    [path.join(appFolder, "app.json")]: '{ "pages": ["index"] }',
    "project.config.json": config,
    "package.json": JSON.stringify({ [kind]: { "authing-wxapp-sdk": "5" } }),
    "node_modules/.keep": "",
  });
  try {
    symlinkSync(ROOT, path.join(written.folder, "node_modules/authing-wxapp-sdk"));
    const problems = new Problems();
    await buildNpm(readProject(written.folder).packages, problems);
    const folders = ["", "miniprogram", "packages/account", "miniprogram/packages/account"].filter((folder) =>
      existsSync(path.join(written.folder, folder, "miniprogram_npm/authing-wxapp-sdk/index.js")),
    );
    return { folders, problems: problems.list().map(describeProblem) };
  } finally {
    written.remove();
  }
}

/**
 * Compiles a project with the given files and WeChat's declarations, as TypeScript's command does. Returns the command's
 * output.
 */
function compile(files: Record<string, string>): string {
  const written = writeFiles({ ...files, "node_modules/.keep": "" });
  const link = (name: string, target: string) => symlinkSync(target, path.join(written.folder, "node_modules", name));
  try {
    link("authing-wxapp-sdk", ROOT);
    link("miniprogram-api-typings", path.join(ROOT, "node_modules/miniprogram-api-typings"));
    const configFile = path.join(written.folder, "tsconfig.json");
    const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
    const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
      config,
      ts.sys,
      written.folder,
      undefined,
      configFile,
    );
    const host = createCachingHost(options);
    host.getCurrentDirectory = () => written.folder;
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options, host));
    return ts.formatDiagnostics([...errors, ...diagnostics], host);
  } finally {
    written.remove();
  }
}

/** Returns the compiler options that `tsc --init` writes. */
function readInitialOptions(): object {
  const written = writeFiles({});
  try {
    spawnSync(process.execPath, [TSC, "--init"], { cwd: written.folder });
    const file = path.join(written.folder, "tsconfig.json");
    return ts.readConfigFile(file, ts.sys.readFile).config.compilerOptions;
  } finally {
    written.remove();
  }
}

test("no document installs the SDK as a development dependency, which Build npm ignores", () => {
  const commands = readDocuments().flatMap(({ blocks }) =>
    blocks.filter(({ language }) => language === "sh").flatMap(({ code }) => code.split("\n")),
  );
  const development = commands.filter((command) => /npm install (--save-dev|-D)\b/.test(command));
  expect(development.join()).toContain("authing-emulator-");
  expect(development.filter((command) => command.includes("authing-wxapp-sdk-"))).toEqual([]);
});

test("both languages have the same settings and commands", () => {
  const codes = DOCUMENTS.map(({ blocks }) => blocks.filter(({ language }) => language !== "").map(({ code }) => code));
  expect(codes).toEqual([codes[0], codes[0]]);
});

describe("docs/install.md", () => {
  const { blocks } = readDocument("docs/install.md");
  const [outside = "", subpackage = "", , tsconfig = "", changes = ""] = blocks
    .filter(({ language }) => language === "json")
    .map(({ code }) => code);

  test("package.json next to app.json needs no settings", async () => {
    expect(await build("", "{}")).toEqual({ folders: [""], problems: [] });
  });

  test("with the settings, package.json can be outside miniprogramRoot", async () => {
    expect(await build("miniprogram", outside)).toEqual({ folders: ["miniprogram"], problems: [] });
    const { miniprogramRoot } = JSON.parse(outside);
    const { folders, problems } = await build("miniprogram", JSON.stringify({ miniprogramRoot }));
    expect(folders).toEqual([]);
    expect(problems).toEqual([expect.stringContaining("package.json")]);
  });

  test("with the settings, only the subpackage gets the SDK", async () => {
    expect(await build("", subpackage)).toEqual({ folders: ["packages/account"], problems: [] });
    const folder = "miniprogram/packages/account";
    const moved = { miniprogramRoot: "miniprogram/", ...JSON.parse(subpackage.replace("packages/account", folder)) };
    expect(await build("miniprogram", JSON.stringify(moved))).toEqual({ folders: [folder], problems: [] });
  });

  test("with tsconfig.json, the page of the README compiles, and a wrong argument does not", () => {
    const page = readDocument("README.md").blocks.find(({ language }) => language === "ts")?.code ?? "";
    const wrong = page.replace("(phone, code)", "(139, code)");
    expect(compile({ "tsconfig.json": tsconfig, "miniprogram/page.ts": page, "miniprogram/wrong.ts": wrong })).toBe(
      "miniprogram/wrong.ts(11,59): error TS2345: Argument of type 'number' is not assignable to parameter of type 'string'.\n",
    );
  });

  test("with the settings, the tsconfig.json of tsc --init compiles the page of the README", () => {
    const page = readDocument("README.md").blocks.find(({ language }) => language === "ts")?.code ?? "";
    const { module, types } = JSON.parse(changes).compilerOptions;
    const initial = readInitialOptions();
    const compileWith = (type: string, options: object) =>
      compile({
        "package.json": JSON.stringify({ type }),
        "tsconfig.json": JSON.stringify({ compilerOptions: { ...initial, noEmit: true, ...options } }),
        "page.ts": page,
      });
    expect(compileWith("commonjs", { module, types })).toBe("");
    expect(compileWith("module", { types })).toBe("");
    expect(compileWith("commonjs", { types })).toContain("error TS1295");
    expect(compileWith("commonjs", { module })).toContain("Cannot find name 'Page'");
  });

  test("devDependencies are not built", async () => {
    expect(await build("", "{}", "devDependencies")).toEqual({ folders: [], problems: [] });
  });
});
