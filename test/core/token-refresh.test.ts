import { describeSubjects } from "../support/describe-method";
import { holdRequests } from "../support/hold-requests";
import { jwtOf } from "../support/tokens";

const DAY = 24 * 60 * 60;

/** Returns a token that was issued for ten days and expires in `left` seconds by the service's clock. */
function token(name: string, left: number, serviceNow = Date.now()): string {
  const exp = Math.floor(serviceNow / 1000) + left;
  const claims = { sub: "u-1", name, iat: exp - 10 * DAY, exp };
  return jwtOf(claims);
}

describeSubjects("autoRefreshToken", (start) => {
  /** Starts a client with a stored token, and a service whose refresh responses the test controls. */
  async function client(stored: string, options: object = {}) {
    const setup = await start({ autoRefreshToken: true, retry: false, token: stored, ...options });
    const service = { refreshed: token("fresh", 10 * DAY), fails: false, date: "" };
    const refreshes: string[] = [];
    const calls: string[] = [];
    Object.assign(setup.wx, {
      request({ url, data, header, success }: any) {
        const sent = header.authorization?.slice("Bearer ".length);
        const answer = (body: unknown) => success({ statusCode: 200, data: body, header: { Date: service.date } });
        if (!data?.query?.includes("refreshToken")) {
          calls.push(sent);
          answer(url.endsWith("/logout?app_id=app-1") ? { code: 200, data: null } : { code: 200, data: [] });
          return;
        }
        refreshes.push(sent);
        if (service.fails) answer({ errors: [{ message: { code: 1000, message: "系统繁忙" } }], data: null });
        else answer({ data: { refreshToken: { token: service.refreshed, iat: 0, exp: 0 } } });
      },
    });
    return { ...setup, service, refreshes, calls };
  }

  test("refreshes a token in the last tenth of its lifetime before the call, once for concurrent calls", async () => {
    const old = token("old", DAY / 2);
    const { authing, service, refreshes, calls, stored } = await client(old);
    await Promise.all(Array.from({ length: 20 }, () => authing.listOrgs()));
    expect(refreshes).toEqual([old]);
    expect(calls).toEqual(new Array(20).fill(service.refreshed));
    expect(stored().token).toBe(service.refreshed);
  });

  test.each([
    ["that is far from expiry", token("young", 2 * DAY)],
    ["that has expired", token("dead", -1)],
    ["that is not a JWT", "opaque"],
  ])("does not refresh a token %s", async (_name, old) => {
    const { authing, refreshes, calls } = await client(old);
    await authing.listOrgs();
    expect(refreshes).toEqual([]);
    expect(calls).toEqual([old]);
  });

  test("keeps the session after a failed refresh, without calling onError or retrying immediately", async () => {
    const old = token("old", DAY / 2);
    const { authing, service, refreshes, calls, stored, reported } = await client(old);
    service.fails = true;
    await authing.listOrgs();
    await authing.listOrgs();
    expect(refreshes).toHaveLength(1);
    expect(calls).toEqual([old, old]);
    expect(stored().token).toBe(old);
    expect(reported).toEqual([]);
  });

  test("uses the service's clock, not the phone's", async () => {
    const serviceNow = Date.now() + 5 * DAY * 1000;
    const { authing, service, refreshes } = await client(token("old", DAY / 2, serviceNow));
    await authing.listOrgs();
    expect(refreshes).toEqual([]);
    service.date = new Date(serviceNow).toUTCString();
    await authing.listOrgs();
    await authing.listOrgs();
    expect(refreshes).toHaveLength(1);
    service.date = new Date().toUTCString();
    await authing.listOrgs();
  });

  test("does not overwrite a session that the app has set during the refresh", async () => {
    const { authing, wx, stored, reported } = await client(token("old", DAY / 2));
    const { request } = holdRequests(wx);
    const refreshing = authing.refreshToken();
    const refresh = await request("refreshToken");
    authing.tokenProvider.clearUser();
    authing.setToken(token("other", 5 * DAY));
    const other = stored();
    refresh.respond({ token: token("fresh", 10 * DAY), iat: 0, exp: 0 });
    await refreshing;
    expect(stored()).toEqual(other);
    expect(reported).toEqual([]);
  });

  test("does not refresh if autoRefreshToken is false", async () => {
    const { authing, refreshes } = await client(token("old", DAY / 2), { autoRefreshToken: false });
    await authing.listOrgs();
    expect(refreshes).toEqual([]);
  });
});

describeSubjects("refreshToken", (start) => {
  test("shares one refresh among concurrent calls", async () => {
    const { authing, emulator } = await start({ signedIn: true });
    const before = emulator.requests.list().length;
    const [a, b] = await Promise.all([authing.refreshToken(), authing.refreshToken()]);
    expect(a).toEqual(b);
    expect(emulator.requests.list()).toHaveLength(before + 1);
  });
});
