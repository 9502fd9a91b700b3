import type { Emulator } from "../src";
import { createWx } from "../src/wx-browser";
import { call } from "./support/call";
import { encrypt, graphql, post, send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";

const PASSWORD = "passw0rd";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  await emulator.users.create({ username: "bob", password: PASSWORD });
});
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

async function login(password: string, captchaCode?: string, cookie?: string): Promise<number | undefined> {
  const query = "mutation ($input: LoginByUsernameInput!) { loginByUsername(input: $input) { id } }";
  const input = { username: "bob", password: await encrypt(emulator, password), captchaCode };
  const headers = { "x-authing-app-id": "app-1", ...(cookie && { cookie }) };
  const { body } = await post(emulator, "/graphql/v2", { query, variables: { input } }, headers);
  return body.errors?.[0].message.code;
}

async function failThreeTimes(): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    expect(await login("wrong")).toBe(2006);
  }
}

/** Requests a V2 captcha. Returns its cookie and text. */
async function request(): Promise<{ cookie: string; text: string }> {
  const { headers, body } = await send(emulator, "/api/v2/security/captcha");
  expect(headers.get("content-type")).toMatch("image/svg+xml");
  expect(body).toMatch(/^<svg .+<\/svg>$/);
  const cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
  const text = emulator.captchas.latest()?.code ?? "";
  expect([...body.matchAll(/>(\w)<\/text>/g)].map(([, letter]) => letter).join("")).toBe(text);
  return { cookie, text };
}

test("is needed after three wrong passwords, and accepted once", async () => {
  await failThreeTimes();
  const { cookie, text } = await request();
  expect(await login("wrong", text.toLowerCase(), cookie)).toBe(2006);
  expect(await login(PASSWORD, text, cookie)).toBe(2000);
  const next = await request();
  expect(await login(PASSWORD, next.text, next.cookie)).toBeUndefined();
  expect(await login(PASSWORD)).toBeUndefined();
});

test("rejects a wrong text, the text of another captcha, and an expired captcha", async () => {
  fakeDate();
  await failThreeTimes();
  const first = await request();
  expect(await login(PASSWORD, "----", first.cookie)).toBe(2000);
  expect(await login(PASSWORD, first.text)).toBe(2000);
  const second = await request();
  const third = await request();
  expect(await login(PASSWORD, third.text, second.cookie)).toBe(2000);
  pass(5 * 60);
  expect(await login(PASSWORD, third.text, third.cookie)).toBe(2000);
});

test("works for the V3 sign-in, with a token instead of a cookie", async () => {
  await failThreeTimes();
  const { data } = (await send(emulator, "/api/v3/get-captcha-code")).body;
  expect(data).toEqual({ captchaCodeSvg: expect.stringMatching(/^<svg /), captchaToken: expect.any(String) });
  const signIn = async (options: object) => {
    const passwordPayload = { username: "bob", password: PASSWORD };
    return (await post(emulator, "/api/v3/signin", { connection: "PASSWORD", passwordPayload, options })).body.apiCode;
  };
  const captchaCode = emulator.captchas.latest()?.code;
  expect(await signIn({ captchaCode })).toBe(2000);
  expect(await signIn({ captchaCode, captchaToken: data.captchaToken })).toBe(200);
});

test("works in a browser, which hides cookies from scripts", async () => {
  await failThreeTimes();
  const wx = createWx({ emulator, storage: new Map() as never });
  const request = async (option: object) => (await call<any>(wx.request, option)).value;
  const { cookies } = await request({ url: `${emulator.url}/api/v2/security/captcha` });
  const header = { "x-authing-app-id": "app-1", cookie: cookies[0].split(";")[0] };
  const query = "mutation ($input: LoginByUsernameInput!) { loginByUsername(input: $input) { username } }";
  const captchaCode = emulator.captchas.latest()?.code;
  const input = { username: "bob", password: await encrypt(emulator, PASSWORD), captchaCode };
  const url = `${emulator.url}/graphql/v2`;
  const { data } = await request({ url, method: "POST", header, data: { query, variables: { input } } });
  expect(data).toEqual({ data: { loginByUsername: { username: "bob" } } });
});

test("ignores a captcha that is not needed", async () => {
  const { cookie, text } = await request();
  expect(await login(PASSWORD, "----", cookie)).toBeUndefined();
  expect(emulator.captchas.latest()?.code).toBe(text);
  expect((await graphql(emulator, '{ isUserExists(username: "bob") }')).body.data).toEqual({ isUserExists: true });
});
