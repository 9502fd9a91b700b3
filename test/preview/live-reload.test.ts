import { EventEmitter, on } from "node:events";
import { cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PreviewData } from "../../preview/src/preview-data";
import { type Preview, startPreview } from "../../preview/src/start-preview";
import { isMatrix } from "../support/matrix";
import { type WrittenMiniprogram, writeFiles, writeMiniprogram } from "../support/write-miniprogram";

const SAVES = isMatrix ? 20 : 5;
const PAGE = "pages/one/one.js";

let app: WrittenMiniprogram;
let preview: Preview | undefined;
let lines: EventEmitter;

afterEach(async () => {
  await preview?.close();
  app.remove();
});

async function start(): Promise<void> {
  lines = new EventEmitter();
  preview = await startPreview({
    folder: path.join(__dirname, "../../preview"),
    appFolder: app.folder,
    port: 0,
    emulatorPort: 0,
    log: (line) => lines.emit("line", line),
  });
}

/** Makes a change and waits until the preview has reloaded. Returns the lines that it printed. */
async function change(work: () => void): Promise<string[]> {
  const printed: string[] = [];
  const events = on(lines, "line");
  work();
  for await (const [line] of events) {
    printed.push(line);
    if (/^(not )?reloaded: /.test(line)) {
      break;
    }
  }
  return printed;
}

async function read(): Promise<PreviewData> {
  return (await fetch(`${preview?.url}/preview/app.json`)).json();
}

const fileOf = (name: string) => path.join(app.folder, name);

describe("a page", () => {
  beforeEach(() => {
    app = writeMiniprogram();
    return start();
  });

  test.each<[string, (file: string, text: string) => void]>([
    ["in place", (file, text) => writeFileSync(file, text)],
    [
      "by rename",
      (file, text) => {
        writeFileSync(`${file}.new`, text);
        renameSync(`${file}.new`, file);
      },
    ],
    [
      "after it was moved away",
      (file, text) => {
        renameSync(file, `${file}~`);
        writeFileSync(file, text);
      },
    ],
  ])(`reloads after each of ${SAVES} saves %s`, async (_how, save) => {
    const versions = new Set([(await read()).version]);
    for (let count = 0; count < SAVES; count += 1) {
      const [line] = await change(() => save(fileOf(PAGE), `Page({ data: { count: ${count} } });`));
      expect(line).toContain(`reloaded: ${PAGE}`);
      const { app: built, version } = await read();
      expect(built?.code).toContain(`count: ${count} `);
      versions.add(version);
    }
    expect(versions.size).toBe(SAVES + 1);
  });

  test(`reloads after each of ${SAVES} new and deleted files and folders`, async () => {
    for (let count = 0; count < SAVES; count += 1) {
      const file = `utils-${count}/name.js`;
      expect(await change(() => app.write({ [file]: "" }))).toEqual([expect.stringContaining(file)]);
      expect(await change(() => rmSync(fileOf(file)))).toEqual([expect.stringContaining(file)]);
      const folder = `utils-${count}`;
      expect(await change(() => rmSync(fileOf(folder), { recursive: true }))).toEqual([
        expect.stringContaining(folder),
      ]);
    }
  });

  test("clears errors after the cause is gone", async () => {
    const [error, failed] = await change(() => rmSync(fileOf("pages"), { recursive: true }));
    expect([error, failed]).toEqual([
      "error: pages/one/one.js: file not found: app.json lists the page pages/one/one",
      expect.stringContaining("error: pages/one/one.wxml"),
    ]);
    expect((await read()).problems).toHaveLength(2);
    await change(() => app.write({ [PAGE]: "Page({});", "pages/one/one.wxml": "" }));
    expect(await read()).toMatchObject({ problems: [], app: { pages: ["pages/one/one"] } });
  });

  test("does not reload after changes in node_modules or to editors' backup files", async () => {
    const ignored = {
      "node_modules/kit/index.js": "",
      ".git/index": "",
      [`${PAGE}~`]: "",
      "pages/one/.one.js.swp": "",
      "pages/one/.one.js.tmp": "",
    };
    const [line] = await change(() => app.write({ ...ignored, [PAGE]: "Page({ last: true });" }));
    expect(line).not.toMatch(/node_modules|\.git|~|swp|tmp/);
  });
});

test("reloads after a framework deletes and recreates the mini program's folder", async () => {
  const source = writeMiniprogram();
  app = writeFiles({ "project.config.json": '{ "miniprogramRoot": "dist/" }' });
  const generate = () => cpSync(source.folder, fileOf("dist"), { recursive: true });
  generate();
  await start();
  for (let count = 0; count < 3; count += 1) {
    await change(() => rmSync(fileOf("dist"), { recursive: true }));
    expect((await read()).problems).toMatchObject([{ file: "project.config.json" }]);
    await change(generate);
    expect((await read()).problems).toEqual([]);
  }
  source.remove();
});

test("asks for a restart after miniprogramRoot changes, and applies other settings at once", async () => {
  app = writeMiniprogram({
    "pages/one/one.js": "",
    "project.config.json": "{}",
    "other/app.json": "{}",
    "name.ts": "",
    "app.js": 'require("./name");',
  });
  await start();
  expect((await read()).problems).toHaveLength(1);
  const settings = (value: object) => () => app.write({ "project.config.json": JSON.stringify(value) });
  await change(settings({ setting: { useCompilerPlugins: ["typescript"] } }));
  expect((await read()).problems).toEqual([]);
  await change(settings({ miniprogramRoot: "other" }));
  expect((await read()).problems).toMatchObject([
    { message: '"miniprogramRoot" in project.config.json has changed. Restart the preview' },
  ]);
});
