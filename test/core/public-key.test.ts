import type { Emulator } from "authing-emulator";
import { answering } from "../support/answering";
import { describeSubjects } from "../support/describe-method";

const EMAIL = "ming@example.com";

describeSubjects("the public key", (start) => {
  /** Returns the number of requests for the key. */
  const asked = (emulator: Emulator) =>
    emulator.requests.list().filter(({ path }) => path === "/api/v2/.well-known").length;

  test("is requested at most once per host, even by concurrent calls", async () => {
    const { authing, emulator, sdk, wx } = await start();
    emulator.rotateKey();
    await authing.registerByEmail(EMAIL, "passw0rd");
    const other = new sdk.AuthenticationClient({ appId: "app-2", host: emulator.url });
    await Promise.all([authing, other, authing].map((client) => client.loginByEmail(EMAIL, "passw0rd")));
    expect(wx.getStorageSync("_authing_token")).toMatch(/./);
    expect(asked(emulator)).toBeLessThanOrEqual(1);
  });

  test("is requested again after a rotation, and the call is retried", async () => {
    const { authing, emulator, reported } = await start();
    await authing.registerByEmail(EMAIL, "passw0rd");
    const before = asked(emulator);
    emulator.rotateKey();
    expect(await authing.loginByEmail(EMAIL, "passw0rd")).toMatchObject({ email: EMAIL });
    expect(asked(emulator)).toBe(before + 1);
    expect(reported).toEqual([]);
  });

  test("causes one retry and one onError call if the service keeps refusing it", async () => {
    const { authing, emulator, failure, reported, wx } = await start();
    await authing.registerByEmail(EMAIL, "passw0rd");
    const { request } = wx;
    let logins = 0;
    wx.request = ((options: any) => {
      if (!options.url.endsWith("/graphql/v2")) return request(options);
      logins++;
      const errors = [{ message: { code: 2016, message: "解密客户端密码出错", data: null } }];
      return options.success({ statusCode: 200, data: { errors, data: null } });
    }) as never;
    expect(await failure(authing.loginByEmail(EMAIL, "passw0rd"))).toMatchObject({ code: 2016 });
    expect(logins).toBe(2);
    expect(reported).toMatchObject([{ code: 2016 }]);
    emulator.reset();
  });

  test("is requested again by the next call after a failed request", async () => {
    let healthy = false;
    const server = await answering(200, () => (healthy ? { code: 200, data: { publicKey: "PEM" } } : { code: 500 }));
    const { authing, failure, reported } = await start({ host: server.url });
    expect(await failure(authing.loginByEmail(EMAIL, "passw0rd"))).toMatchObject({ code: 500 });
    healthy = true;
    expect(await failure(authing.loginByEmail(EMAIL, "passw0rd"))).toMatchObject({ kind: "response" });
    expect(await failure(authing.loginByEmail(EMAIL, "passw0rd"))).toMatchObject({ kind: "response" });
    expect(server.count()).toBe(3);
    expect(reported).toHaveLength(3);
  });
});
