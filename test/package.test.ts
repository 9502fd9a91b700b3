import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import ts from "typescript";
import { VERSION } from "../src/version";
import { createCachingHost } from "./support/compiler-host";

const ROOT = path.join(__dirname, "..");
const manifest = require("../package.json");

interface Tarball {
  name: string;
  filename: string;
  files: { path: string }[];
}

let folder: string;
let tarballs: Tarball[];
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "packed-"));
  const options = ["--json", "--ignore-scripts", "--workspaces", "--include-workspace-root"];
  tarballs = JSON.parse(npm(ROOT, "pack", ...options, `--pack-destination=${folder}`).stdout);
});
afterAll(() => rmSync(folder, { recursive: true }));

function npm(cwd: string, ...args: string[]) {
  return spawnSync("npm", [...args, `--cache=${path.join(folder, "cache")}`, "--no-update-notifier"], {
    cwd,
    encoding: "utf8",
    // Omits the settings that npm passes to this repository's scripts. Otherwise, they would apply to this command.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  });
}

const tarballOf = (name: string) => tarballs.find((tarball) => tarball.name === name) as Tarball;
const publishedFilesOf = (name: string) =>
  tarballOf(name)
    .files.map((file) => file.path)
    .sort();

test("the tarball contains the published files and nothing else", () => {
  // Loaded on first use.
  const deferred = /^miniprogram_dist\/(clients|core|http|methods|platform|types)\/[\w-]+\.js$/;
  const names = publishedFilesOf("authing-wxapp-sdk");
  expect(names.some((name) => deferred.test(name))).toBe(true);
  expect(names.filter((name) => !deferred.test(name))).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "README.zh-CN.md",
    "dist/index.d.mts",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/index.js.map",
    "dist/index.mjs",
    "dist/index.mjs.map",
    "miniprogram_dist/calls.js",
    "miniprogram_dist/index.js",
    "miniprogram_dist/launch.js",
    "miniprogram_dist/messages.js",
    "package.json",
  ]);
});

test("the tarball of the emulator contains the published files and nothing else", () => {
  const names = publishedFilesOf("authing-emulator");
  expect(names.filter((name) => !/^dist\/[\w/-]+\.(js|d\.ts)$/.test(name))).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "README.zh-CN.md",
    "bin/authing-emulator.js",
    "package.json",
    ...readdirSync(path.join(ROOT, "emulator/page")).map((name) => `page/${name}`),
    "schema.graphql",
  ]);
  expect(names).toEqual(expect.arrayContaining(["dist/index.js", "dist/index.d.ts", "dist/cli.js", "dist/wx.js"]));
});

test("the tarball of the preview contains the published files and nothing else", () => {
  expect(publishedFilesOf("authing-preview")).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "README.zh-CN.md",
    "bin/authing-preview.js",
    "dist/cli.js",
    "dist/runtime.LICENSE.txt",
    "dist/runtime.js",
    "package.json",
    ...readdirSync(path.join(ROOT, "preview/page")).map((name) => `page/${name}`),
  ]);
});

test.each(["emulator", "preview"])(
  "the %s has the version and the license of the SDK, and can be published",
  (name) => {
    const other = require(`../${name}/package.json`);
    const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
    expect(other.version).toBe(manifest.version);
    expect(other.private).toBeUndefined();
    expect(read(`${name}/LICENSE`)).toBe(read("LICENSE"));
    expect(read(`${name}/CHANGELOG.md`)).toContain(`## [${manifest.version}]`);
  },
);

test("the preview accepts the emulator of its own version and of later compatible versions", () => {
  const preview = require("../preview/package.json");
  expect(preview.peerDependencies).toEqual({ "authing-emulator": `^${manifest.version}` });
  // npm must not install the emulator by its name before the package is on npm.
  expect(preview.peerDependenciesMeta).toEqual({ "authing-emulator": { optional: true } });
});

test("the package has no dependencies", () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.peerDependencies).toBeUndefined();
});

test("the package installs into an empty project without a warning", () => {
  const app = path.join(folder, "app");
  mkdirSync(app);
  const { filename } = tarballOf("authing-wxapp-sdk");
  const { status, stdout, stderr } = npm(app, "install", "--offline", path.join(folder, filename));
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^\s*added 1 package\b/);
  expect(status).toBe(0);
  expect(existsSync(path.join(app, "node_modules/authing-wxapp-sdk/miniprogram_dist/index.js"))).toBe(true);
});

test("the package requires no specific Node.js version, because mini programs do not run in Node.js", () => {
  expect(manifest.engines).toBeUndefined();
});

describe("source maps", () => {
  test.each(["index.js", "index.mjs"])("dist/%s has a source map that contains the sources", (name) => {
    const file = path.join(ROOT, "dist", name);
    const code = readFileSync(file, "utf8");
    expect(code).toMatch(new RegExp(`\n//# sourceMappingURL=${name}\\.map\n$`));

    const map = new TraceMap(readFileSync(`${file}.map`, "utf8"));
    const text = '"请先登录！"';
    const lines = code.split("\n");
    const line = lines.findIndex((candidate) => candidate.includes(text)) + 1;
    const column = (lines[line - 1] ?? "").indexOf(text);
    const position = originalPositionFor(map, { line, column });
    const content = map.sourcesContent?.[map.sources.indexOf(position.source)];
    expect(position.source).toMatch(/^\.\.\/src\//);
    expect(content).toBe(readFileSync(path.join(ROOT, "dist", position.source ?? ""), "utf8"));
    expect(content?.split("\n")[(position.line ?? 0) - 1]).toContain(text);
  });

  test("the packed files have no source maps", () => {
    const packed = path.join(ROOT, "miniprogram_dist");
    const files = readdirSync(packed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ name }) => path.extname(name))).toEqual(files.map(() => ".js"));
    for (const { parentPath, name } of files) {
      expect(readFileSync(path.join(parentPath, name), "utf8")).not.toContain("sourceMappingURL");
    }
  });
});

test("VERSION is the version of the package", () => {
  expect(VERSION).toBe(manifest.version);
});

test("the CommonJS and ES module builds export the same names", async () => {
  const commonjs = require("../dist/index.js");
  const module = readFileSync(path.join(ROOT, "dist/index.mjs"), "utf8");
  const exported = /export \{([^}]+)\}/
    .exec(module)?.[1]
    ?.split(",")
    .map((name) => name.trim());
  expect(exported?.sort()).toEqual(Object.keys(commonjs).sort());
});

describe("the type declarations", () => {
  const declarations = path.join(ROOT, "dist/index.d.ts");

  /** Compiles `code` with only the ES2015 types and the SDK's declarations. Returns the compiler's messages. */
  function diagnose(code: string) {
    const file = path.join(ROOT, "dist/user.ts");
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2015,
      lib: ["lib.es2015.d.ts"],
      moduleResolution: ts.ModuleResolutionKind.Node10,
      module: ts.ModuleKind.CommonJS,
    };
    const host = createCachingHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2015) : getSourceFile(name, ...rest);
    const program = ts.createProgram([file], options, host);
    return ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, messageText }) => ({
      file: source?.fileName,
      line: (source?.getLineAndCharacterOfPosition(start).line ?? -1) + 1,
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
  }

  test("need no other package", () => {
    expect(readFileSync(declarations, "utf8")).not.toMatch(/WechatMiniprogram|reference types|from ["']/);
    expect(
      diagnose(`
        import { AuthenticationClient, AuthingError, User } from "./index";
        const authing = new AuthenticationClient({ appId: "a", onError: (code: number, message: string) => {} });
        export const user: Promise<User> = authing.loginByCode("code", { rawData: "{}" });
        export const id: string = authing.checkLoggedIn();
        export const code = (error: AuthingError) => error.code === 2006 || error.kind === "network";
        export class Client extends AuthenticationClient {
          loginByCode(code: string) { return super.loginByCode(code); }
        }
      `),
    ).toEqual([]);
  });

  test("show a method's signature and doc comment in an editor", () => {
    const file = path.join(ROOT, "dist/editor.ts");
    const code = 'import { AuthenticationClient } from "./index"; new AuthenticationClient({}).loginByCode("code");';
    const options = { moduleResolution: ts.ModuleResolutionKind.Node10, types: [] };
    const service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (name) => {
        const text = name === file ? code : ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
    });
    const info = service.getQuickInfoAtPosition(file, code.indexOf("loginByCode"));
    expect(ts.displayPartsToString(info?.displayParts)).toMatch(
      /loginByCode\(code: string, options\?: LoginByCodeOptions\): Promise<User>$/,
    );
    expect(ts.displayPartsToString(info?.documentation)).toMatch(/^Signs in silently with a WeChat code/);
    expect(info?.tags?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["param", "returns", "throws", "example"]),
    );
  });

  test("reject invalid code", () => {
    const invalid = [
      "authing.loginByCode(5);",
      "authing.loginByPhone(5);",
      'authing.updateProfile({ nick: "a" });',
      "authing.noSuchMethod();",
    ];
    const preamble = `import { AuthenticationClient } from "./index"; const authing = new AuthenticationClient({ appId: "a" });`;
    const messages = diagnose([preamble, ...invalid].join("\n"));
    expect(messages.map(({ file, line }) => `${path.basename(file ?? "")}:${line}`)).toEqual(
      invalid.map((_, index) => `user.ts:${index + 2}`),
    );
  });
});

test("400 calls with injected faults leave no promise pending and no rejection unhandled", () => {
  const soak = path.join(ROOT, "scripts/soak.mjs");
  expect(execFileSync(process.execPath, ["--expose-gc", soak, "400"]).toString()).toMatch(
    /^400 calls, \d+ injected faults/,
  );
});

test("the demo completes all steps", () => {
  const transcript = execFileSync(process.execPath, [path.join(ROOT, "scripts/demo.mjs")]).toString();
  expect(transcript).toContain("rejected: AuthingError, code 2006, 密码不正确");
  expect(transcript).toContain("All steps passed.");
});
