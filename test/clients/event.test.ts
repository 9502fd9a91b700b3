import { answering } from "../support/answering";
import { at } from "../support/at";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { recordSockets } from "../support/record-sockets";
import { jwtOf } from "../support/tokens";

describeMethod("event.pub", {
  represents: "event service",
  call: (authing) => authing.event.pub("my-event", "data"),
  signedIn: true,
  wrong: [
    ["eventName", "", "data"],
    ["data", "my-event", { level: 3 }],
  ],
});

describeSubjects("event.sub", (start) => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] }));
  afterEach(() => jest.useRealTimers());

  async function listen(retryTimes: number) {
    const { authing, wx } = await start({ token: "t-1", socketUri: "wss://events.example.com", retryTimes });
    const sockets = recordSockets(wx);
    const messages: string[] = [];
    const errors: any[] = [];
    const unsubscribe = authing.event.sub(
      "my event",
      (message) => messages.push(message),
      (error) => errors.push(error),
    );
    return { sockets, messages, errors, unsubscribe, wx };
  }

  test("passes messages to the callback until the app unsubscribes", async () => {
    const { sockets, messages, errors, unsubscribe } = await listen(5);
    expect(sockets.map(({ url }) => url)).toEqual([
      "wss://events.example.com/events/v1/authentication/sub?code=my+event&token=t-1",
    ]);
    at(sockets, 0).open();
    at(sockets, 0).message('{"level":3}');
    unsubscribe();
    at(sockets, 0).message("late");
    expect(at(sockets, 0).closed).toBe(true);
    await jest.advanceTimersByTimeAsync(10000);
    expect(messages).toEqual(['{"level":3}']);
    expect(errors).toEqual([]);
    expect(sockets).toHaveLength(1);
  });

  test("gives up after options.retryTimes failed reconnects in a row and calls errCallback once", async () => {
    const { sockets, errors } = await listen(2);
    for (let i = 0; i < 3; i++) {
      at(sockets, i).lose();
      await jest.advanceTimersByTimeAsync(2000);
    }
    expect(sockets).toHaveLength(3);
    expect(errors).toMatchObject([{ kind: "network", url: "wss://events.example.com/events/v1/authentication/sub" }]);
    expect(errors[0].message).not.toContain("t-1");
  });

  test("refreshes a token that is about to expire before it reconnects", async () => {
    const now = Math.floor(Date.now() / 1000);
    const expiring = jwtOf({ sub: "u-1", iat: now - 980, exp: now + 20 });
    const fresh = jwtOf({ sub: "u-1", iat: now, exp: now + 1000 });
    const server = await answering(200, { data: { refreshToken: { token: fresh, iat: now, exp: now + 1000 } } });
    const { authing, wx } = await start({
      host: server.url,
      token: expiring,
      autoRefreshToken: true,
      socketUri: "wss://events.example.com",
    });
    const sockets = recordSockets(wx);
    const opened = new Promise<void>((resolve) => {
      const { connectSocket } = wx;
      wx.connectSocket = ((options: any) => {
        if (sockets.length) resolve();
        return connectSocket(options);
      }) as never;
    });
    authing.event.sub("my event", () => {});
    at(sockets, 0).lose();
    jest.advanceTimersByTime(2000);
    jest.useRealTimers();
    await opened;
    expect(sockets.map(({ url }) => new URL(url).searchParams.get("token"))).toEqual([expiring, fresh]);
  });

  test("resets the failure count after a stable connection", async () => {
    const { sockets, messages, errors } = await listen(1);
    for (let i = 0; i < 4; i++) {
      at(sockets, i).open();
      at(sockets, i).message(String(i));
      await jest.advanceTimersByTimeAsync(10_000);
      at(sockets, i).lose();
      await jest.advanceTimersByTimeAsync(2000);
    }
    expect(sockets).toHaveLength(5);
    expect(messages).toEqual(["0", "1", "2", "3"]);
    expect(errors).toEqual([]);
  });

  test("gives up after options.retryTimes reconnects if each connection closes as soon as it opens", async () => {
    const { sockets, errors } = await listen(2);
    for (let i = 0; i < 3; i++) {
      at(sockets, i).open();
      at(sockets, i).close({ code: 4001, reason: "bad token" });
      await jest.advanceTimersByTimeAsync(2000);
    }
    expect(sockets).toHaveLength(3);
    expect(errors).toMatchObject([{ kind: "network", cause: { errMsg: "4001 bad token" } }]);
  });

  test("leaves no timer running if the app unsubscribes between connections", async () => {
    const { sockets, unsubscribe } = await listen(5);
    at(sockets, 0).lose();
    unsubscribe();
    await jest.advanceTimersByTimeAsync(10000);
    expect(sockets).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  test("does not start a timer if the connection opens after the app unsubscribes", async () => {
    const { sockets, unsubscribe } = await listen(5);
    unsubscribe();
    const timers = jest.getTimerCount();
    at(sockets, 0).open();
    expect(jest.getTimerCount()).toBe(timers);
  });

  test("counts an exception from wx.connectSocket as a failed reconnect", async () => {
    const { sockets, errors, wx } = await listen(2);
    const connectSocket = jest.fn(() => {
      throw new Error("too many sockets");
    });
    Object.assign(wx, { connectSocket });
    at(sockets, 0).lose();
    await jest.advanceTimersByTimeAsync(10000);
    expect(connectSocket).toHaveBeenCalledTimes(2);
    expect(errors).toMatchObject([{ kind: "network", cause: { errMsg: "Error: too many sockets" } }]);
  });

  test.each([
    ["eventName", ["", () => {}]],
    ["callback", ["my-event"]],
    ["errCallback", ["my-event", () => {}, "x"]],
  ])("throws for an invalid %s", async (name, args) => {
    const { authing, wx, thrown } = await start();
    const sockets = recordSockets(wx);
    expect(thrown(() => (authing.event.sub as any)(...args)).message).toContain(`参数 ${name} `);
    expect(sockets).toEqual([]);
  });

  test("throws on a platform without sockets", async () => {
    const { authing, wx, thrown } = await start({ socketUri: "wss://events.example.com" });
    Object.assign(wx, { connectSocket: undefined });
    expect(thrown(() => authing.event.sub("my-event", () => {}))).toMatchObject({ kind: "unsupported" });
  });
});
