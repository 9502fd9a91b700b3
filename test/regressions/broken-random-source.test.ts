import { generateKeyPairSync } from "node:crypto";
import { describeSubjects } from "../support/describe-method";

type Options = { length: number; success(result: unknown): void; fail(failure: unknown): void };

describeSubjects("a broken random source", (start) => {
  test.each<[string, (options: Options) => void]>([
    ["fails", ({ fail }) => fail({ errMsg: "getRandomValues:fail" })],
    ["returns too few bytes", ({ success }) => success({ randomValues: new ArrayBuffer(1) })],
    ["returns nothing", ({ success }) => success(undefined)],
    [
      "throws",
      () => {
        throw new TypeError("broken");
      },
    ],
  ])("allows password sign-in when it %s", async (_name, getRandomValues) => {
    const setup = await start();
    Object.assign(setup.wx, { getRandomValues });
    const client = new setup.sdk.AuthenticationClient({ appId: "app-1", host: setup.emulator.url });
    // The account does not exist, so an error from the service shows that the request was sent.
    expect(await setup.failure(client.loginByEmail("nobody@example.com", "passw0rd"))).toMatchObject({
      kind: "service",
    });
    expect(client.generateCodeChallenge()).toHaveLength(43);
  });

  test("delays only the first call when it never responds", async () => {
    const { wx, sdk, failure } = await start();
    const { publicKey } = generateKeyPairSync("rsa", {
      modulusLength: 1024,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    try {
      const errorBody = { errors: [{ message: { code: 2004, message: "m" } }], data: null };
      Object.assign(wx, {
        getRandomValues() {},
        request: ({ success }: any) => success({ statusCode: 200, data: errorBody }),
      });
      const client = new sdk.AuthenticationClient({ appId: "app-1", publicKey });
      const first = failure(client.loginByEmail("a@b.c", "passw0rd"));
      await jest.advanceTimersByTimeAsync(5000);
      expect(await first).toMatchObject({ code: 2004 });
      // The fake clock stands still, so this call would hang if it waited.
      expect(await failure(client.loginByEmail("a@b.c", "passw0rd"))).toMatchObject({ code: 2004 });
    } finally {
      jest.useRealTimers();
    }
  });
});
