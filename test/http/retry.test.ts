import { describeSubjects } from "../support/describe-method";

type Outcome = number | string | { body: unknown } | { status: number; header: Record<string, string> };

describeSubjects("retry", (start) => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] }));
  afterEach(() => jest.useRealTimers());

  /** Starts a client whose requests have these outcomes, in order: status, `errMsg`, body, or status with headers. */
  async function client(outcomes: Outcome[], options: object = {}) {
    const setup = await start({ token: "t-1", retry: true, ...options });
    const times: number[] = [];
    Object.assign(setup.wx, {
      request({ success, fail }: any) {
        times.push(Date.now());
        const outcome = outcomes.shift() as Outcome;
        if (typeof outcome === "string") fail({ errMsg: `request:fail ${outcome}` });
        else if (typeof outcome === "number") success({ statusCode: outcome, data: "" });
        else if ("status" in outcome) success({ statusCode: outcome.status, header: outcome.header, data: "" });
        else success({ statusCode: 200, data: outcome.body });
      },
    });
    return { ...setup, times };
  }

  const orgs = { body: { code: 200, data: [] } };
  const user = { body: { data: { checkLoginStatus: { code: 200 } } } };

  test.each<[string, Outcome]>([
    ["no network", "net::ERR_INTERNET_DISCONNECTED"],
    ["an interruption", "interrupted"],
    ["502", 502],
    ["503", 503],
    ["504", 504],
  ])("retries a GET and a query after two failures: %s", async (_name, outcome) => {
    const rest = await client([outcome, outcome, orgs]);
    const [list] = await Promise.all([rest.authing.listOrgs(), jest.advanceTimersByTimeAsync(2000)]);
    expect(list).toEqual([]);
    expect(rest.reported).toEqual([]);
    const graphql = await client([outcome, outcome, user]);
    const [status] = await Promise.all([graphql.authing.checkLoginStatus(), jest.advanceTimersByTimeAsync(2000)]);
    expect(status).toEqual({ code: 200 });
    expect(graphql.reported).toEqual([]);
  });

  test("calls onError once after the third failure", async () => {
    const { authing, failure, reported, times } = await client([502, "network", 503]);
    const [error] = await Promise.all([failure(authing.listOrgs()), jest.advanceTimersByTimeAsync(2000)]);
    expect(error).toMatchObject({ kind: "http", code: 503 });
    expect(reported).toHaveLength(1);
    expect(times).toHaveLength(3);
  });

  test("waits longer before each retry, with random jitter", async () => {
    const { authing, times } = await client([502, 502, orgs]);
    await Promise.all([authing.listOrgs(), jest.advanceTimersByTimeAsync(2000)]);
    const [first, second, third] = times as [number, number, number];
    expect(second - first).toBeGreaterThanOrEqual(200);
    expect(second - first).toBeLessThanOrEqual(400);
    expect(third - second).toBeGreaterThanOrEqual(400);
    expect(third - second).toBeLessThanOrEqual(800);
  });

  test.each<[string, Outcome]>([
    ["a timeout", "timeout"],
    ["an aborted request", "abort"],
    ["a domain that is not allowed", "url not in domain list"],
    ["500", 500],
    ["an error code", { body: { code: 2020, message: "尚未登录" } }],
    ["an unreadable response", { body: "<html>" }],
  ])("does not retry after %s", async (_name, outcome) => {
    const { authing, failure, times } = await client([outcome]);
    await failure(authing.listOrgs());
    await jest.advanceTimersByTimeAsync(2000);
    expect(times).toHaveLength(1);
  });

  test("never retries a POST, a DELETE or a mutation", async () => {
    const calls = [
      (authing: any) => authing.loginByCode("code"),
      (authing: any) => authing.loginByPhoneCode("138", "1234"),
      (authing: any) => authing.refreshToken(),
      (authing: any) => authing.mfa.deleteMfaAuthenticator(),
      (authing: any) => authing.introspectToken("at"),
    ];
    for (const call of calls) {
      const { authing, failure, times } = await client(["network"], { secret: "s" });
      await failure(call(authing));
      await jest.advanceTimersByTimeAsync(2000);
      expect(times).toHaveLength(1);
    }
  });

  test("does not retry if options.retry is false", async () => {
    const { authing, failure, times } = await client([502], { retry: false });
    await failure(authing.listOrgs());
    await jest.advanceTimersByTimeAsync(2000);
    expect(times).toHaveLength(1);
  });

  test.each(["retry-after", "Retry-After"])("waits at least as long as the %s header specifies", async (name) => {
    const { authing, times } = await client([{ status: 429, header: { [name]: "3" } }, orgs]);
    await Promise.all([authing.listOrgs(), jest.advanceTimersByTimeAsync(5000)]);
    const [first, second] = times as [number, number];
    expect(second - first).toBeGreaterThanOrEqual(3200);
    expect(second - first).toBeLessThanOrEqual(3400);
  });

  test("does not retry after 429 without Retry-After, or if Retry-After exceeds ten seconds", async () => {
    for (const outcome of [429, { status: 503, header: { "retry-after": "11" } }]) {
      const { authing, failure, times } = await client([outcome]);
      const [error] = await Promise.all([failure(authing.listOrgs()), jest.advanceTimersByTimeAsync(20_000)]);
      expect(error.kind).toBe("http");
      expect(times).toHaveLength(1);
    }
  });

  test("retries less and less during an outage, and retries again after the outage", async () => {
    const outcomes: Outcome[] = new Array(15).fill(503);
    const { authing, failure, times } = await client(outcomes);
    const attemptsOf = async (call: () => Promise<unknown>) => {
      const before = times.length;
      await Promise.all([call(), jest.advanceTimersByTimeAsync(2000)]);
      return times.length - before;
    };
    const during = [];
    for (let i = 0; i < 5; i++) during.push(await attemptsOf(() => failure(authing.listOrgs())));
    expect(during).toEqual([3, 3, 2, 1, 1]);
    outcomes.splice(0, outcomes.length, ...new Array(8).fill(orgs), 503, orgs);
    for (let i = 0; i < 8; i++) expect(await attemptsOf(() => authing.listOrgs())).toBe(1);
    expect(await attemptsOf(() => authing.listOrgs())).toBe(2);
  });
});
