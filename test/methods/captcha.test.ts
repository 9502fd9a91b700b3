import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answering } from "../support/answering";
import { describeMethod, type Start } from "../support/describe-method";
import { watchRequests } from "../support/record-requests";

const SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>x4f9 ('1%')</text></svg>";
const IMAGE = `data:image/svg+xml,${encodeURIComponent(SVG)}`;

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

/** Starts a server that responds to each request with a picture and the given `Set-Cookie` headers. */
async function serving(body: string, cookies: string[]): Promise<string> {
  server = createServer((_request, response) => {
    if (cookies.length) response.setHeader("Set-Cookie", cookies);
    response.setHeader("Content-Type", "image/svg+xml");
    response.end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describeMethod("getCaptcha", { represents: "picture", call: (authing) => authing.getCaptcha() }, (start) => {
  test("returns the picture as a data URL, and the cookies for the sign-in", async () => {
    const host = await serving(SVG, ["a=1; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2; HttpOnly"]);
    const { authing } = await start({ host });
    expect(await authing.getCaptcha()).toEqual({ image: IMAGE, captchaCookie: "a=1; b=2" });
  });

  test.each(["Set-Cookie", "set-cookie"])("reads a joined %s header if WeChat returns no cookies", async (name) => {
    const { authing, wx } = await start();
    const header = { [name]: "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/,b=2,c" };
    Object.assign(wx, {
      request: ({ success }: { success(response: object): void }) => success({ statusCode: 200, data: SVG, header }),
    });
    expect((await authing.getCaptcha()).captchaCookie).toBe("a=1; b=2,c");
  });

  test("requests a new picture each time, without the session's token", async () => {
    const { authing, wx } = await start({ signedIn: true, userPoolId: "pool-1" });
    const requests = watchRequests(wx);
    await authing.getCaptcha();
    await authing.getCaptcha();
    const urls = requests.map(({ url }) => String(url));
    expect(urls[0]).toMatch(/\/api\/v2\/security\/captcha\?r=[\w-]{8}&userpool_id=pool-1$/);
    expect(urls[1]).not.toBe(urls[0]);
    expect(requests[0]?.header?.authorization).toBeUndefined();
  });

  test("rejects a picture without a cookie, because no sign-in could use it", async () => {
    const { authing, failure } = await start({ host: await serving(SVG, []) });
    expect(await failure(authing.getCaptcha())).toMatchObject({ kind: "response" });
  });
});

describeMethod("getCaptchaAndToken", { call: (authing) => authing.getCaptchaAndToken() }, (start) => {
  test.each([
    ["an SVG picture", SVG, IMAGE],
    ["a data URL", "data:image/png;base64,AAAA", "data:image/png;base64,AAAA"],
  ])("returns %s as a data URL, and the token", async (_kind, captchaCodeSvg, image) => {
    const data = { captchaCodeSvg, captchaToken: "token-1" };
    const server = await answering(200, { statusCode: 200, message: "ok", data });
    const { authing } = await start({ host: server.url });
    expect(await authing.getCaptchaAndToken()).toEqual({ image, captchaToken: "token-1" });
  });

  test.each([[{ captchaToken: "t" }], [{ captchaCodeSvg: SVG }]])("rejects %j as incomplete", async (data) => {
    const server = await answering(200, { statusCode: 200, message: "ok", data });
    const { authing, failure } = await start({ host: server.url });
    expect(await failure(authing.getCaptchaAndToken())).toMatchObject({ kind: "response" });
  });
});

/** Signs in with a wrong password three times, so that the next sign-in needs a captcha. */
async function needCaptcha(start: Start) {
  const setup = await start();
  await setup.emulator.users.create({ username: "bob", password: "passw0rd" });
  for (let i = 0; i < 3; i++) await setup.failure(setup.authing.loginByUsername("bob", "wrong"));
  expect(await setup.failure(setup.authing.loginByUsername("bob", "passw0rd"))).toMatchObject({ code: 2000 });
  return setup;
}

describeMethod(
  "loginByUsername",
  {
    call: (authing) => authing.loginByUsername("bob", "passw0rd", { captchaCode: "x4f9", captchaCookie: "a=1" }),
    wrong: [
      ["options.captchaCookie", "bob", "passw0rd", { captchaCookie: 5 }],
      ["options.captchaCookie", "bob", "passw0rd", { captchaCookie: "a=1\r\nx: y" }],
    ],
  },
  (start) => {
    test("sends the cookie as a header, and not as a field of the mutation", async () => {
      const { authing, wx, failure } = await start();
      const requests = watchRequests(wx);
      await failure(authing.loginByUsername("bob", "passw0rd", { captchaCode: "x4f9", captchaCookie: "a=1; b=2" }));
      const { header, data } = requests.at(-1) as { header: Record<string, string>; data: object };
      expect(header.cookie).toBe("a=1; b=2");
      expect(JSON.stringify(data)).not.toMatch(/cookie|a=1/i);
    });

    test("sends no cookie without a captcha", async () => {
      const { authing, wx, failure } = await start();
      const requests = watchRequests(wx);
      await failure(authing.loginByUsername("bob", "passw0rd"));
      expect(requests.at(-1)?.header).not.toHaveProperty("cookie");
    });

    test("signs in with the text of the captcha, in any case", async () => {
      const { authing, emulator } = await needCaptcha(start);
      const { captchaCookie } = await authing.getCaptcha();
      const captchaCode = emulator.captchas.latest()?.code.toLowerCase();
      const user = await authing.loginByUsername("bob", "passw0rd", { captchaCode, captchaCookie });
      expect(user.username).toBe("bob");
    });

    test("rejects a wrong or used captcha with 2000", async () => {
      const { authing, emulator, failure } = await needCaptcha(start);
      const { captchaCookie } = await authing.getCaptcha();
      const captchaCode = emulator.captchas.latest()?.code;
      const login = (password: string, code = captchaCode) =>
        failure(authing.loginByUsername("bob", password, { captchaCode: code, captchaCookie }));
      expect(await login("passw0rd", "----")).toMatchObject({ code: 2000, message: "图形验证码错误，请重新输入" });
      // The wrong text has used up the captcha.
      expect(await login("passw0rd")).toMatchObject({ code: 2000 });
    });

    test("sends the cookie of loginBySubAccount as a header too", async () => {
      const { authing, emulator } = await needCaptcha(start);
      const { captchaCookie } = await authing.getCaptcha();
      const captchaCode = emulator.captchas.latest()?.code;
      const user = await authing.loginBySubAccount("bob", "passw0rd", { captchaCode, captchaCookie });
      expect(user.username).toBe("bob");
    });
  },
);

describeMethod("signinByCredentials", {
  call: (authing) =>
    authing.signinByCredentials({
      connection: "PASSWORD",
      passwordPayload: { username: "bob", password: "passw0rd" },
      options: { captchaCode: "x4f9", captchaToken: "t" },
    }),
});
