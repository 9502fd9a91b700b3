import { at } from "../support/at";
import { describeSubjects } from "../support/describe-method";
import { jwtOf } from "../support/tokens";

/** Time in milliseconds after which the SDK has aborted a request whose timeout is 1 ms. */
const GRACE = 2000;

/** Waits until all pending promise callbacks have run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describeSubjects("the limit of concurrent requests", (start) => {
  afterEach(() => jest.useRealTimers());

  test("sends at most ten requests and uploads at a time, and queues the rest in order", async () => {
    const { authing, wx } = await start({ token: jwtOf({ sub: "u-1" }) });
    const inFlight: { name: string; end(): void }[] = [];
    const begun: string[] = [];
    const record = (name: string, { success, fail }: any) => {
      begun.push(name);
      const end = () =>
        begun.length % 2 ? success({ statusCode: 200, data: { code: 200 } }) : fail({ errMsg: "abort" });
      inFlight.push({ name, end });
    };
    Object.assign(wx, {
      request: (options: any) => record(options.data.phone, options),
      uploadFile: (options: any) => record("upload", options),
    });
    const names = Array.from({ length: 24 }, (_, i) => `138${i}`);
    const calls = names.map((phone) => authing.sendSmsCode(phone).catch(() => {}));
    const upload = authing.updateAvatar({ filePath: "wxfile://a.png" }).catch(() => {});
    await settled();
    expect(begun).toEqual(names.slice(0, 10));
    let most = 0;
    for (let ended = 0; ended < names.length + 1; ended++) {
      // The upload starts only after the check of its file.
      while (!inFlight.length) await settled();
      most = Math.max(most, inFlight.length);
      inFlight.shift()?.end();
      await settled();
    }
    await Promise.all([...calls, upload]);
    expect(most).toBe(10);
    expect(begun).toEqual([...names, "upload"]);
  });

  test("starts only one queued request even if the callbacks of a request run more than once", async () => {
    const { authing, wx } = await start();
    const answers: { success(result: unknown): void; fail(failure: unknown): void }[] = [];
    Object.assign(wx, { request: (options: any) => answers.push(options) });
    const calls = Array.from({ length: 20 }, (_, i) => authing.sendSmsCode(`138${i}`).catch(() => {}));
    const ok = { statusCode: 200, data: { code: 200 } };
    await settled();
    at(answers, 0).success(ok);
    at(answers, 0).success(ok);
    at(answers, 0).fail({ errMsg: "abort" });
    await settled();
    expect(answers).toHaveLength(11);
    for (let i = 1; i < 20; i++) {
      at(answers, i).success(ok);
      await settled();
    }
    await Promise.all(calls);
  });

  test("aborts a timed-out request before it starts the next one", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    const { authing, wx, failure } = await start({ timeout: 1 });
    let inFlight = 0;
    let most = 0;
    Object.assign(wx, {
      request({ fail }: any) {
        most = Math.max(most, ++inFlight);
        return {
          abort() {
            inFlight--;
            fail({ errMsg: "request:fail abort" });
          },
        };
      },
    });
    const calls = Array.from({ length: 12 }, (_, i) => failure(authing.sendSmsCode(`138${i}`)));
    // The first ten requests time out, then the other two.
    await jest.advanceTimersByTimeAsync(2 * GRACE);
    for (const error of await Promise.all(calls)) expect(error.kind).toBe("timeout");
    expect(most).toBe(10);
  });
});
