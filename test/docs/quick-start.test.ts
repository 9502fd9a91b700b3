import { type Emulator, startEmulator } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";
import { readDocument } from "./documents";

const PASSWORD = "passw0rd";

let emulator: Emulator;
let wx: FakeWx;

beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
beforeEach(() => {
  wx = createWx({ emulator, redirectCloud: true });
  Object.assign(globalThis, { wx });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** Runs the first block of a document that contains `text`. Returns the value of `result` in its scope. */
function run(document: string, text: string, result: string) {
  const block = readDocument(document).blocks.find(({ code }) => code.includes(text));
  return new Function("require", "module", `${block?.code}\nreturn ${result};`)(require, {});
}

describe.each(["README.md", "README.zh-CN.md"])("the client of %s", (document) => {
  const start = () => run(document, "module.exports = { authing }", "authing");

  test("shows a failure that no page handles", async () => {
    await emulator.users.create({ email: "bob@example.com", password: PASSWORD });
    await expect(start().loginByEmail("bob@example.com", "wrong")).rejects.toMatchObject({ code: 2006 });
    expect(wx.showModal.calls).toMatchObject([{ content: "密码不正确" }]);
  });

  test("shows nothing for a missing session, a second factor or a captcha", async () => {
    const authing = start();
    expect(await authing.getCurrentUser()).toBeNull();
    await expect(authing.listOrgs()).rejects.toMatchObject({ code: 2020 });

    const user = await emulator.users.create({ email: "bob@example.com", password: PASSWORD });
    emulator.mfa.require(user);
    await expect(authing.loginByEmail("bob@example.com", PASSWORD)).rejects.toMatchObject({ code: 1636 });

    const { AuthenticationClient } = require("authing-wxapp-sdk");
    const other = new AuthenticationClient({ appId: "any", host: emulator.url });
    for (const code of [2006, 2006, 2006, 2000]) {
      await expect(other.loginByEmail("bob@example.com", "wrong")).rejects.toMatchObject({ code });
    }
    await expect(authing.loginByEmail("bob@example.com", PASSWORD)).rejects.toMatchObject({ code: 2000 });
    expect(wx.showModal.calls).toEqual([]);
  });

  test("shows one dialog for calls that fail together, and another one after it is closed", async () => {
    const shown: { complete(): void }[] = [];
    Object.assign(wx, { showModal: (options: { complete(): void }) => shown.push(options) });
    const authing = start();
    await Promise.allSettled([authing.loginByEmail("a@b.cn", PASSWORD), authing.loginByEmail("c@d.cn", PASSWORD)]);
    expect(shown).toHaveLength(1);

    shown[0]?.complete();
    await expect(authing.loginByEmail("a@b.cn", PASSWORD)).rejects.toMatchObject({ code: 2004 });
    expect(shown).toHaveLength(2);
  });
});

describe.each(["docs/recipes.md", "docs/recipes.zh-CN.md"])("the storage with a prefix of %s", (document) => {
  test("separates the sessions of two clients", async () => {
    const { AuthenticationClient } = require("authing-wxapp-sdk");
    const storageWith = run(document, "function storageWith", "storageWith");
    const client = (storage?: object) => new AuthenticationClient({ appId: "any", host: emulator.url, storage });
    const [first, partner] = [client(), client(storageWith("partner"))];
    const { id } = await first.login();
    expect(partner.tokenProvider.getToken()).toBeNull();

    const other = await partner.registerByUsername("bob", PASSWORD, {}, { forceLogin: true });
    expect([first.checkLoggedIn(), partner.checkLoggedIn()]).toEqual([id, other.id]);
    await partner.logout();
    expect([first.checkLoggedIn(), partner.tokenProvider.getToken()]).toEqual([id, null]);
  });

  test("is necessary, because clients without it share a session", async () => {
    const { AuthenticationClient } = require("authing-wxapp-sdk");
    const [first, partner] = ["first", "partner"].map(
      (appId) => new AuthenticationClient({ appId, host: emulator.url }),
    );
    await first.login();
    expect(partner.tokenProvider.getToken()).toBe(first.tokenProvider.getToken());
  });
});
