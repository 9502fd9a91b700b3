import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import path from "node:path";
import { type Emulator, startEmulator } from "authing-emulator";
import { createWx } from "authing-emulator/wx";
import { createFakeWx } from "./conformance/fake-wx";
import { realms } from "./conformance/realms";
import { at } from "./support/at";
import { createPackedProject, type PackedProject } from "./support/packed-project";

const BUNDLERS = path.join(__dirname, "bundlers");

const SDK = "node_modules/authing-wxapp-sdk/dist/index.mjs";
const COMMON_JS = "node_modules/common-js";

let project: PackedProject;
let emulator: Emulator;
beforeAll(async () => {
  project = createPackedProject(BUNDLERS);
  cpSync(path.join(BUNDLERS, "common-js"), path.join(project.folder, COMMON_JS), { recursive: true });
  emulator = await startEmulator({ keyBits: 1024 });
});
afterAll(async () => {
  await emulator.close();
  project.remove();
});

/** Bundles files of the project. Returns each bundle's path without `.js`, and the paths of the bundled modules. */
function bundle(bundler: string, ...entries: string[]): { main: string; modules: string[] }[] {
  const folder = path.join(project.folder, "bundles", bundler);
  const args = [path.join(BUNDLERS, `${bundler}.mjs`), project.folder, folder, ...entries];
  const modules: Record<string, string[]> = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  return Object.entries(modules).map(([entry, files]) => ({
    main: path.join(folder, entry, "main"),
    modules: files.map((file) => path.relative(project.folder, file)).sort(),
  }));
}

describe.each(["vite", "webpack"])("the %s bundle", (bundler) => {
  let bundled: ReturnType<typeof bundle>[number];
  let mixed: typeof bundled;
  beforeAll(() => {
    const bundles = bundle(bundler, "main.mjs", "mixed.mjs");
    [bundled, mixed] = [at(bundles, 0), at(bundles, 1)];
  });

  test("contains only main.mjs and the package's ES module", () => {
    expect(bundled.modules).toEqual(["main.mjs", SDK]);
  });

  test.each(realms)("signs in on $name", async (realm) => {
    const wx = createWx({ emulator });
    const { signIn } = (await realm.open(wx))(bundled.main);
    const user = await signIn({ appId: "app-1", host: emulator.url });
    expect(user.id).toMatch(/./);
    expect(wx.getStorageSync("_authing_token")).toBe(user.token);
  });

  test.each(realms)("contains one copy if another package uses require, on $name", async (realm) => {
    expect(mixed.modules).toEqual(["mixed.mjs", SDK, `${COMMON_JS}/index.js`]);
    const { isOneCopy } = (await realm.open(createFakeWx({}).wx))(mixed.main);
    expect(isOneCopy()).toBe(true);
  });
});
