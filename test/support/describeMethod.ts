import { type Emulator, startEmulator } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";
import type { AuthenticationClient, AuthenticationClientOptions, AuthingError } from "../../src/index";
import { answering, refusal } from "./answering";
import { type Subject, subjects } from "./subjects";

/** A client and what surrounds it. */
export interface Setup {
  authing: AuthenticationClient;
  wx: FakeWx;
  emulator: Emulator;
  /** What `onError` was told, in order. */
  told: { code: number | string; message: string; data: unknown }[];
  /** The session as the storage holds it. */
  stored(): { token: unknown; user: any };
  /** What `call` rejects with; it fails the test if it resolves, or rejects with anything but an `AuthingError`. */
  failure(call: Promise<unknown>): Promise<AuthingError>;
  /** What `run` throws, likewise. */
  thrown(run: () => unknown): AuthingError;
}

/** Makes a setup whose client talks to the emulator, or to another `host`. */
export type Start = (options?: AuthenticationClientOptions & { signedIn?: boolean }) => Promise<Setup>;

export interface MethodUnderTest {
  call(authing: AuthenticationClient): Promise<unknown>;
  /** Whether somebody has to be logged in; `false` by default. */
  signedIn?: boolean;
  /** Whether the method promises `null` where others reject; `false` by default. */
  resolvesNull?: boolean;
}

/** Runs `tests` on the sources and on the packed file, each with an emulator of its own. */
export function describeSubjects(name: string, tests: (start: Start) => void): void {
  describe.each(subjects)(`${name} ($name)`, (subject) => {
    let emulator: Emulator;
    beforeAll(async () => {
      emulator = await startEmulator({ keyBits: 1024 });
    });
    afterEach(() => emulator.reset());
    afterAll(() => emulator.close());
    tests((options) => start(subject, emulator, options));
  });
}

/** Tests a method: that it fails as each method must, and what `tests` says of it. */
export function describeMethod(name: string, method: MethodUnderTest, tests: (start: Start) => void): void {
  describeSubjects(name, (start) => {
    const { call, signedIn = false, resolvesNull = false } = method;

    /** The failure of a call to `host`, after which the session is as before and `onError` knows of the failure. */
    async function failAt(host: string): Promise<AuthingError> {
      const { authing, told, stored, failure } = await start({ host, signedIn });
      const before = stored();
      const error = resolvesNull ? null : await failure(call(authing));
      if (!error) await expect(call(authing)).resolves.toBeNull();
      expect(told).toHaveLength(1);
      if (error) expect(told).toEqual([{ code: error.code, message: error.message, data: error.data }]);
      expect(stored()).toEqual(before);
      return error || ({ ...told[0], kind: undefined } as never);
    }

    test("a business error", async () => {
      const server = await answering(200, refusal(2005, "用户已被锁定", { hint: 1 }));
      expect(await failAt(server.url)).toMatchObject({ code: 2005, message: "用户已被锁定", data: { hint: 1 } });
      expect(server.count()).toBe(1);
      await server.close();
    });

    test("an HTTP error", async () => {
      const server = await answering(502, "<html>Bad Gateway</html>");
      expect(await failAt(server.url)).toMatchObject({ code: 502 });
      expect(server.count()).toBe(1);
      await server.close();
    });

    test("no network", async () => {
      const server = await answering(200, {});
      await server.close();
      expect(await failAt(server.url)).toMatchObject({ code: "network" });
    });

    tests(start);
  });
}

async function start(
  subject: Subject,
  emulator: Emulator,
  { signedIn = false, ...options }: AuthenticationClientOptions & { signedIn?: boolean } = {},
): Promise<Setup> {
  const wx = createWx({ emulator, domains: options.host ? [options.host] : [] });
  const sdk = subject.load(wx);
  const told: Setup["told"] = [];
  const client = (more: AuthenticationClientOptions) =>
    new sdk.AuthenticationClient({
      appId: "app-1",
      host: emulator.url,
      onError: (code, message, data) => told.push({ code, message, data }),
      ...more,
    });
  if (signedIn) await client({}).loginByCode((await wx.login()).code);
  const rejected = (error: unknown) => {
    expect(error).toBeInstanceOf(sdk.AuthingError);
    return error as AuthingError;
  };
  return {
    authing: client(options),
    wx,
    emulator,
    told,
    stored: () => ({ token: wx.getStorageSync("_authing_token"), user: wx.getStorageSync("_authing_user") }),
    failure: (call) =>
      call.then((value) => {
        throw new Error(`resolved with ${JSON.stringify(value)}`);
      }, rejected),
    thrown(run) {
      try {
        run();
      } catch (error) {
        return rejected(error);
      }
      throw new Error("did not throw");
    },
  };
}
