import path from "node:path";
import { type Emulator, startEmulator } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";

const { createRealm } = require("../scripts/realm.cjs");

const EXAMPLE = path.join(__dirname, "../example-miniprogram");

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

/** The example's page, after its onLoad, with `wx` as its platform. */
function openPage(wx: FakeWx): any {
  let page: any;
  const require = createRealm({
    wx,
    Page(options: object) {
      page = { ...options, setData: (data: object) => Object.assign(page.data, data) };
    },
  });
  Object.assign(require(path.join(EXAMPLE, "config")), { host: emulator.url });
  require(path.join(EXAMPLE, "pages/index/index"));
  page.onLoad();
  return page;
}

test("silent login, avatar, nickname, session check, log out", async () => {
  const wx = createWx({ emulator });
  const page = openPage(wx);
  expect(page.data.user).toBeNull();

  await page.onSilentLogin();
  expect(page.data.user).toMatchObject({ id: expect.any(String) });

  const { tempFiles } = await wx.chooseMedia({});
  await page.onChooseAvatar({ detail: { avatarUrl: tempFiles[0]?.tempFilePath } });
  expect(page.data.user.photo).toContain(emulator.url);

  await page.onSubmitNickname({ detail: { value: { nickname: "小明" } } });
  expect(page.data.user.nickname).toBe("小明");

  await page.onCheckLoginStatus();
  expect(page.data.validUntil).toMatch(/\d/);

  expect(openPage(wx).data.user.nickname).toBe("小明");

  await page.onLogout();
  expect(page.data.user).toBeNull();
  expect(openPage(wx).data.user).toBeNull();
});

test("login by phone number", async () => {
  const page = openPage(createWx({ emulator }));
  while (!page.loginCode) await new Promise((resolve) => setTimeout(resolve, 1));
  await page.onGetPhoneNumber({ detail: { iv: "iv", encryptedData: "data" } });
  expect(page.data.user.phone).toBe("13800000000");
});

test("a failure is shown, once", async () => {
  const wx = createWx({ emulator });
  const showModal = jest.fn();
  Object.assign(wx, { showModal, login: ({ success }: any) => success({ code: "code" }) });
  const page = openPage(wx);
  await page.onSilentLogin();
  await page.onSilentLogin();
  expect(showModal).toHaveBeenCalledTimes(1);
  expect(showModal.mock.calls[0][0].content).toMatch(/./);
});

test("app.json names files that exist", () => {
  const app = require("../example-miniprogram/app.json");
  for (const name of app.pages) {
    expect(typeof require(path.join(EXAMPLE, `${name}.json`))).toBe("object");
  }
});
