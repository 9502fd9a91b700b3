import type { AuthenticationClientOptions, AuthingError } from "../../src/index";
import { at } from "../support/at";
import { describeSubjects, type Setup } from "../support/describe-method";
import { recordSockets } from "../support/record-sockets";
import { tokenOf, userOf } from "../support/tokens";

const SOCKET_URI = "wss://events.example.com";
const PATH = "/events/v1/authentication/sub";

describeSubjects("event.sub", (start) => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] }));
  afterEach(() => jest.useRealTimers());

  test.each<AuthenticationClientOptions>([
    { host: "https://authing-api.mydomain.com" },
    { appHost: "https://login.mydomain.com" },
    { domain: "authing.cn.evil.example.com" },
    { host: "https://myauthing.cn" },
    { host: "https://evil.example.com/authing.cn" },
  ])("does not send the token of a client with %j to Authing's event service", async (options) => {
    const { authing, wx, thrown } = await start({ ...options, token: "t-1" });
    const sockets = recordSockets(wx);
    const error = thrown(() => authing.event.sub("my-event", () => {}));
    expect(error).toMatchObject({ kind: "argument" });
    expect(error.message).toContain("参数 options.socketUri ");
    expect(sockets).toEqual([]);
  });

  test.each<[AuthenticationClientOptions, string]>([
    [{ host: "https://core.authing.cn" }, "wss://openevent.authing.cn"],
    [{ appHost: "https://my-app.authing.cn/" }, "wss://openevent.authing.cn"],
    [{ domain: "my-app.authing.cn" }, "wss://openevent.authing.cn"],
    [{ host: "https://authing-api.mydomain.com", socketUri: SOCKET_URI }, SOCKET_URI],
    [{ appHost: "https://my-app.authing.cn", socketUri: SOCKET_URI }, SOCKET_URI],
  ])("connects a client with %j to %s", async (options, socketUri) => {
    const { authing, wx } = await start({ ...options, token: "t-1" });
    const sockets = recordSockets(wx);
    authing.event.sub("my-event", () => {});
    expect(sockets.map(({ url }) => url)).toEqual([`${socketUri}${PATH}?code=my-event&token=t-1`]);
  });

  /** Subscribes as `user`, or with nobody signed in if `user` is `null`. */
  async function listen(user: ReturnType<typeof userOf> | null = userOf("u-1", 1)) {
    const setup = await start({ socketUri: SOCKET_URI });
    if (user) setup.authing.setCurrentUser(user);
    const sockets = recordSockets(setup.wx);
    const messages: string[] = [];
    const errors: AuthingError[] = [];
    const unsubscribe = setup.authing.event.sub(
      "my-event",
      (message) => messages.push(message),
      (error) => errors.push(error),
    );
    at(sockets, 0).open();
    return { ...setup, sockets, messages, errors, unsubscribe };
  }

  const tokens = (sockets: { url: string }[]) => sockets.map(({ url }) => new URL(url).searchParams.get("token"));

  test.each<[string, (setup: Setup) => void]>([
    ["another user signs in", ({ authing }) => authing.setCurrentUser(userOf("u-2"))],
    ["another user's token is set", ({ authing }) => authing.setToken(tokenOf("u-2"))],
  ])("ends when %s", async (_name, change) => {
    const setup = await listen();
    await jest.advanceTimersByTimeAsync(1);
    change(setup);
    await jest.advanceTimersByTimeAsync(1);
    at(setup.sockets, 0).message("late");
    at(setup.sockets, 0).lose();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(setup.errors).toMatchObject([{ kind: "unauthenticated" }]);
    expect(setup.sockets).toMatchObject([{ closed: true }]);
    expect(setup.messages).toEqual([]);
    expect(setup.reported).toEqual([]);
  });

  test("ends when the user signs out", async () => {
    const { authing, wx, sockets, errors } = await listen();
    wx.request = (({ success }: any) => success({ statusCode: 200, data: { code: 200 } })) as never;
    await authing.logout();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(errors).toMatchObject([{ kind: "unauthenticated" }]);
    expect(sockets).toMatchObject([{ closed: true }]);
  });

  test("ends when another user signs in right after the subscription", async () => {
    const { authing, sockets, errors } = await listen();
    authing.setCurrentUser(userOf("u-2"));
    await jest.advanceTimersByTimeAsync(1);
    expect(errors).toMatchObject([{ kind: "unauthenticated" }]);
    expect(sockets).toMatchObject([{ closed: true }]);
  });

  test("does not reconnect with a token that another client has stored for another user", async () => {
    const { sdk, emulator, sockets, errors } = await listen();
    const other = new sdk.AuthenticationClient({ appId: "app-2", host: emulator.url });
    other.setCurrentUser(userOf("u-2"));
    at(sockets, 0).lose();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sockets).toHaveLength(1);
    expect(errors).toMatchObject([{ kind: "unauthenticated" }]);
  });

  test("continues after a token refresh and reconnects with the new token", async () => {
    const { authing, wx, sockets, messages, errors } = await listen();
    wx.request = (({ success }: any) =>
      success({ statusCode: 200, data: { data: { refreshToken: { token: tokenOf("u-1", 2) } } } })) as never;
    await authing.refreshToken();
    at(sockets, 0).message("still there");
    at(sockets, 0).lose();
    await jest.advanceTimersByTimeAsync(2000);
    expect(tokens(sockets)).toEqual([tokenOf("u-1", 1), tokenOf("u-1", 2)]);
    expect(messages).toEqual(["still there"]);
    expect(errors).toEqual([]);
  });

  test("continues after a refresh of a token that contains no user ID", async () => {
    const { authing, wx, sockets, errors } = await listen(null);
    authing.setToken("t-1");
    await jest.advanceTimersByTimeAsync(1);
    wx.request = (({ success }: any) =>
      success({ statusCode: 200, data: { data: { refreshToken: { token: "t-2" } } } })) as never;
    await authing.refreshToken();
    at(sockets, 0).lose();
    await jest.advanceTimersByTimeAsync(2000);
    expect(tokens(sockets)).toEqual([null, "t-2"]);
    expect(errors).toEqual([]);
    authing.setToken("t-3");
    expect(errors).toMatchObject([{ kind: "unauthenticated" }]);
  });

  test("continues when the same user signs in again or is updated", async () => {
    const { authing, sockets, errors } = await listen();
    await jest.advanceTimersByTimeAsync(1);
    authing.setCurrentUser(userOf("u-1", 2));
    authing.setCurrentUser({ id: "u-1", nickname: "小明" } as never);
    at(sockets, 0).lose();
    await jest.advanceTimersByTimeAsync(2000);
    expect(tokens(sockets)).toEqual([tokenOf("u-1", 1), tokenOf("u-1", 2)]);
    expect(errors).toEqual([]);
  });

  test("reports no error if the user changes after unsubscribing", async () => {
    const { authing, errors, unsubscribe } = await listen();
    await jest.advanceTimersByTimeAsync(1);
    unsubscribe();
    authing.setCurrentUser(userOf("u-2"));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(errors).toEqual([]);
  });
});
