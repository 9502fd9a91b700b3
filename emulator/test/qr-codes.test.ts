import type { Emulator, User } from "../src";
import { graphql, post, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ email: "bob@example.com", nickname: "Bob", photo: "p.png" });
});
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const generate = (more: object = {}) =>
  post(emulator, "/api/v2/qrcode/gene", { autoMergeQrCode: false, scene: "APP_AUTH", ...more });
const create = async (more: object = {}): Promise<string> => (await generate(more)).body.data.random;
const check = async (random: string) => (await send(emulator, `/api/v2/qrcode/check?random=${random}`)).body;
const exchange = async (ticket: string) => (await post(emulator, "/api/v2/qrcode/userinfo", { ticket })).body;

const userInfo = () => ({ id: bob.id, nickname: "Bob", photo: "p.png" });

test.each(["APP_AUTH", "WXAPP_AUTH", "WECHATMP_AUTH"])("serves a QR code for %s as a picture", async (scene) => {
  const { body } = await generate({ scene });
  expect(body).toMatchObject({ code: 200, data: { random: expect.any(String), expiresIn: 120, customLogo: "" } });
  const response = await fetch(body.data.url);
  expect(response.headers.get("content-type")).toBe("image/png");
  const png = Buffer.from(await response.arrayBuffer());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(emulator.qrCodes.list()).toMatchObject([{ random: body.data.random, scene, state: "unscanned" }]);
  expect(JSON.stringify(emulator.requests.list())).not.toContain(body.data.random);
});

test("exchanges a scanned and confirmed code for the user, once", async () => {
  const random = await create();
  expect(await check(random)).toMatchObject({ code: 200, data: { random, status: 0 } });
  emulator.qrCodes.scan(random, bob);
  expect((await check(random)).data).toEqual({ random, status: 1, userInfo: userInfo() });
  emulator.qrCodes.confirm(random);
  const { data } = await check(random);
  expect(data).toEqual({ random, status: 2, ticket: expect.any(String), userInfo: userInfo() });
  const answer = await exchange(data.ticket);
  expect(answer).toMatchObject({ code: 200, data: { id: bob.id, token: emulator.sessions.list()[0]?.token } });
  expect((await graphql(emulator, "{ user { id } }", {}, answer.data.token)).body.data.user.id).toBe(bob.id);
  expect(await exchange(data.ticket)).toMatchObject({ code: 1001 });
  expect(emulator.sessions.list()).toHaveLength(1);
});

test("reports a canceled code and a failed code", async () => {
  const [cancelled, failed] = [await create(), await create()];
  emulator.qrCodes.cancel(cancelled);
  expect((await check(cancelled)).data).toEqual({ random: cancelled, status: 3 });
  emulator.qrCodes.fail(failed, "网络异常");
  expect((await check(failed)).data).toEqual({ random: failed, status: 5, scannedResult: { errmsg: "网络异常" } });
});

function bindTotp(): void {
  emulator.mfa.associateTotp(bob);
  emulator.mfa.confirmTotp(bob, emulator.mfa.currentTotp(bob));
}

test("expires a code after two minutes, and a ticket after five minutes", async () => {
  fakeDate();
  const [waiting, confirmed, ended] = [await create(), await create(), await create()];
  emulator.qrCodes.expire(ended);
  expect((await check(ended)).data).toEqual({ random: ended, status: -1 });
  pass(119);
  expect((await check(waiting)).data.status).toBe(0);
  emulator.qrCodes.confirm(confirmed, bob);
  const { ticket } = (await check(confirmed)).data;
  pass(1);
  expect((await check(waiting)).data).toEqual({ random: waiting, status: -1 });
  pass(298);
  expect((await check(confirmed)).data.status).toBe(2);
  pass(1);
  expect((await check(confirmed)).data.status).toBe(-1);
  expect(await exchange(ticket)).toMatchObject({ code: 1001 });
  expect(() => emulator.qrCodes.scan(waiting, bob)).toThrow("The QR code is expired");
});

test.each([
  [1635, "has bound a second factor", () => bindTotp()],
  [1636, "needs a second factor for the application", () => emulator.mfa.require(bob)],
])("reports code %d and an MFA token for a user who %s", async (code, _who, prepare) => {
  prepare();
  const random = await create();
  emulator.qrCodes.confirm(random, bob);
  const { data } = await check(random);
  expect(data).toMatchObject({
    status: 4,
    scannedResult: { code, data: { mfaToken: expect.any(String), email: "bob@example.com" } },
  });
  expect(data).not.toHaveProperty("ticket");
  const { ticket } = emulator.qrCodes.find(random) ?? {};
  expect(await exchange(ticket ?? "")).toMatchObject({ code });
  expect(emulator.sessions.list()).toEqual([]);
});

test("rejects a locked user", async () => {
  const random = await create();
  emulator.qrCodes.confirm(random, bob);
  bob.blocked = true;
  expect((await check(random)).data).toMatchObject({ status: 5, scannedResult: { errmsg: "用户已被锁定" } });
});

test("stores custom data after the sign-in", async () => {
  emulator.userDefinedFields.define({ key: "school", dataType: "STRING" });
  const random = await create({ params: { school: "PKU", unknown: 1 } });
  emulator.qrCodes.confirm(random, bob);
  expect(bob.customData).toEqual([]);
  await exchange((await check(random)).data.ticket);
  expect(bob.customData).toMatchObject([{ key: "school", value: "PKU" }]);
  expect((await generate({ params: { school: 5 } })).body.code).toBe(2231);
});

test("rejects invalid requests", async () => {
  expect((await generate({ scene: "OTHER" })).body.code).toBe(2231);
  expect((await post(emulator, "/api/v2/qrcode/gene", { scene: "APP_AUTH" }, {})).body.code).toBe(2010);
  expect(await check("x")).toMatchObject({ code: 1001 });
  expect((await send(emulator, "/api/v2/qrcode/check?random=a&random=b")).body.code).toBe(1001);
  expect((await send(emulator, "/api/v2/qrcode/image?random=x")).body.code).toBe(1001);
  expect((await post(emulator, "/api/v2/qrcode/userinfo", { ticket: 5 })).body.code).toBe(2231);
  expect(await exchange("x")).toMatchObject({ code: 1001 });
});

test("rejects actions that do not fit the state of the code", async () => {
  const random = await create();
  expect(() => emulator.qrCodes.confirm(random)).toThrow("The QR code is unscanned, but must be scanned.");
  emulator.qrCodes.scan(random, bob);
  expect(() => emulator.qrCodes.scan(random, bob)).toThrow("scanned");
  expect(() => emulator.qrCodes.confirm("x")).toThrow('Unknown QR code "x".');
});
