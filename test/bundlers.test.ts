import { execFileSync } from "node:child_process";
import path from "node:path";
import { type Emulator, startEmulator } from "authing-emulator";
import { createWx } from "authing-emulator/wx";
import { realms } from "./conformance/realms";
import { createPackedProject, type PackedProject } from "./support/packed-project";

const BUNDLERS = path.join(__dirname, "bundlers");

let project: PackedProject;
let emulator: Emulator;
beforeAll(async () => {
  project = createPackedProject(BUNDLERS);
  emulator = await startEmulator({ keyBits: 1024 });
});
afterAll(async () => {
  await emulator.close();
  project.remove();
});

describe.each(["vite", "webpack"])("the %s bundle", (bundler) => {
  let bundle: string;
  let modules: string[];
  beforeAll(() => {
    bundle = path.join(project.folder, "bundles", bundler);
    const script = path.join(BUNDLERS, `${bundler}.mjs`);
    modules = JSON.parse(execFileSync(process.execPath, [script, project.folder, bundle], { encoding: "utf8" }));
  });

  test("contains only main.mjs and the package's ES module", () => {
    expect(modules.map((file) => path.relative(project.folder, file)).sort()).toEqual([
      "main.mjs",
      "node_modules/authing-wxapp-sdk/dist/index.mjs",
    ]);
  });

  test.each(realms)("signs in on $name", async (realm) => {
    const wx = createWx({ emulator });
    const { signIn } = realm.open(wx)(path.join(bundle, "main"));
    const user = await signIn({ appId: "app-1", host: emulator.url });
    expect(user.id).toMatch(/./);
    expect(wx.getStorageSync("_authing_token")).toBe(user.token);
  });
});
