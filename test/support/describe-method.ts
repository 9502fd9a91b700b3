import { inspect } from "node:util";
import { type Emulator, startEmulator } from "authing-emulator";
import { createWx, type FakeWx } from "authing-emulator/wx";
import type { AuthenticationClient, AuthenticationClientOptions, AuthingError } from "../../src/index";
import { answering, refusal, stopAnswering } from "./answering";
import { faults, type kinds, uselessResponses } from "./faults";
import { isMatrix } from "./matrix";
import { recordRequests } from "./record-requests";
import { type Subject, subjects } from "./subjects";

/** A client and its environment. */
export interface Setup {
  authing: AuthenticationClient;
  /** The SDK's exports. */
  sdk: ReturnType<Subject["load"]>;
  wx: FakeWx;
  emulator: Emulator;
  /** Arguments of each `onError` call, in order. */
  reported: { code: number | string; message: string; data: unknown }[];
  /** Returns the stored session. */
  stored(): { token: unknown; user: any };
  /** Returns the `AuthingError` that `call` rejects with. Fails the test if there is none. */
  failure(call: Promise<unknown>): Promise<AuthingError>;
  /** Returns the `AuthingError` that `run` throws. Fails the test if there is none. */
  thrown(run: () => unknown): AuthingError;
}

/** Creates a client that talks to the emulator, or to `host` if given. */
export type Start = (options?: StartOptions) => Promise<Setup>;

type StartOptions = AuthenticationClientOptions & Pick<MethodUnderTest, "signedIn" | "files">;

export interface MethodUnderTest {
  call(authing: AuthenticationClient): Promise<unknown>;
  /** Kind of call that the method represents. `npm test` runs all faults only on methods with this property. */
  represents?: (typeof kinds)[number];
  /** `true` if the method needs a signed-in user; `false` by default. */
  signedIn?: boolean;
  /** Client options that the method needs. */
  options?: AuthenticationClientOptions;
  /** Files on the phone, by path. */
  files?: Record<string, Uint8Array>;
  /** Value that the method resolves with on failure. By default, the method rejects. */
  failsWith?: { value: unknown };
  /** Option that contains the URL of the server; `host` by default. */
  host?: "websocketHost";
  /** `true` if the method succeeds when the session has already ended; `false` by default. */
  endsSession?: boolean;
  /** `true` if the method accepts any body with status 200; `false` by default. */
  acceptsAnyBody?: boolean;
  /** Lists of invalid arguments, each preceded by the parameter that the error must name. No request may be sent. */
  wrong?: [name: string, ...args: unknown[]][];
}

/** Runs `tests` on the sources and on the packed SDK, each with its own emulator, whose URL `serviceUrl` returns. */
export function describeSubjects(name: string, tests: (start: Start, serviceUrl: () => string) => void): void {
  describe.each(subjects)(`${name} ($name)`, (subject) => {
    let emulator: Emulator;
    beforeAll(async () => {
      emulator = await startEmulator({ keyBits: 1024 });
    });
    afterEach(async () => {
      emulator.reset();
      await stopAnswering();
    });
    afterAll(() => emulator.close());
    tests(
      (options) => start(subject, emulator, options),
      () => emulator.url,
    );
  });
}

/**
 * Tests that a method handles faults and invalid arguments as every method must, then runs `tests`.
 *
 * All methods share one pipeline, which handles the faults. `npm test` therefore runs all faults only on methods that
 * represent a kind of call, and only an error from the service on every method. `npm run test:matrix` runs all of them
 * on every method.
 */
export function describeMethod(name: string, method: MethodUnderTest, tests: (start: Start) => void = () => {}): void {
  describeSubjects(name, (start, serviceUrl) => {
    const {
      call,
      signedIn,
      options = {},
      files,
      failsWith,
      host: option = "host",
      acceptsAnyBody,
      endsSession,
      represents,
      wrong = [],
    } = method;

    /** Expects a call to the server at `url` to fail without changing the session. Returns what `onError` receives. */
    async function failAt(url: string): Promise<object> {
      const { authing, reported, stored, failure } = await start({ ...options, [option]: url, signedIn, files });
      const before = stored();
      if (failsWith) {
        expect(await call(authing)).toEqual(failsWith.value);
      } else {
        const { code, message, data } = await failure(call(authing));
        expect(reported).toEqual([{ code, message, data }]);
      }
      expect(reported).toHaveLength(1);
      expect(stored()).toEqual(before);
      return reported[0] as object;
    }

    test("reports an error from the service", async () => {
      const server = await answering(200, refusal(2005, "用户已被锁定", { hint: 1 }));
      expect(await failAt(server.url)).toEqual({ code: 2005, message: "用户已被锁定", data: { hint: 1 } });
      expect(server.count()).toBe(1);
    });

    const testRepresented = isMatrix || represents ? test : () => {};
    testRepresented("reports an HTTP error", async () => {
      const server = await answering(502, "<html>Bad Gateway</html>");
      expect(await failAt(server.url)).toMatchObject({ code: 502 });
      expect(server.count()).toBe(1);
    });

    testRepresented("reports a network failure", async () => {
      const server = await answering(200, {});
      await server.close();
      expect(await failAt(server.url)).toMatchObject({ code: "network" });
    });

    for (const fault of [...faults, ...(acceptsAnyBody ? [] : uselessResponses)]) {
      if (fault.deadSession && endsSession) continue;
      if (!isMatrix && !represents && !fault.everyMethod) continue;
      test(`survives ${fault.name}`, async () => {
        const setup = await start({ ...options, [option]: serviceUrl(), ...fault.options, signedIn, files });
        const { authing, reported, stored, failure } = setup;
        const before = stored();
        fault.begin(setup);
        if (failsWith) {
          expect(await call(authing)).toEqual(failsWith.value);
        } else {
          const error = await failure(call(authing));
          if (fault.kind) expect(error.kind).toBe(fault.kind);
          expect(error.message).toMatch(/./);
          for (const secret of [before.token, "passw0rd", "mfa-token"]) {
            if (secret) expect(`${error.message} ${error.url} ${error.stack}`).not.toContain(secret);
          }
        }
        expect(reported).toHaveLength(1);
        expect(stored()).toEqual(before);
      });
    }

    for (const [argument, ...args] of wrong) {
      test(`rejects an invalid ${argument} without sending a request: ${inspect(args)}`, async () => {
        const { authing, failure, wx, stored, reported } = await start({ ...options, signedIn });
        const before = stored();
        const requests = recordRequests(wx);
        const error = await failure(invoke(authing, name, args));
        expect(error).toMatchObject({ kind: "argument", code: "argument" });
        expect(error.message).toContain(`参数 ${argument} `);
        expect(requests).toEqual([]);
        expect(reported).toEqual([]);
        expect(stored()).toEqual(before);
      });
    }

    tests(start);
  });
}

/** Calls a method by name, e.g. `mfa.verifyTotpMfa`, with arguments that its type may not allow. */
function invoke(authing: AuthenticationClient, name: string, args: unknown[]): Promise<unknown> {
  const path = name.split(".");
  const method = path.pop() as string;
  const client = path.reduce((object: any, key) => object[key], authing);
  return client[method](...args);
}

async function start(
  subject: Subject,
  emulator: Emulator,
  { signedIn, files, ...options }: StartOptions = {},
): Promise<Setup> {
  const { host, websocketHost } = options;
  const wx = createWx({ emulator, domains: [host, websocketHost].filter((domain) => domain !== undefined), files });
  const sdk = subject.load(wx);
  const reported: Setup["reported"] = [];
  const client = (more: AuthenticationClientOptions) =>
    new sdk.AuthenticationClient({
      appId: "app-1",
      host: emulator.url,
      retry: false,
      onError: (code, message, data) => reported.push({ code, message, data }),
      ...more,
    });
  if (signedIn) await client({}).loginByCode((await wx.login()).code);
  const rejected = (error: unknown) => {
    expect(error).toBeInstanceOf(sdk.AuthingError);
    return error as AuthingError;
  };
  return {
    authing: client(options),
    sdk,
    wx,
    emulator,
    reported,
    stored: () => ({ token: wx.getStorageSync("_authing_token"), user: wx.getStorageSync("_authing_user") }),
    failure: (call) =>
      call.then((value) => {
        throw new Error(`The call resolved with ${JSON.stringify(value)}.`);
      }, rejected),
    thrown(run) {
      try {
        run();
      } catch (error) {
        return rejected(error);
      }
      throw new Error("The function did not throw.");
    },
  };
}
