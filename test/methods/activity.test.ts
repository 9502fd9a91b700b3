import { answering } from "../support/answering";
import { describeMethod } from "../support/describe-method";

describeMethod(
  "getLoginHistory",
  {
    call: (authing) => authing.getLoginHistory(),
    signedIn: true,
    wrong: [
      ["options", "app-1"],
      ["options.success", { success: "true" }],
      ["options.start", { start: "2026-01-01" }],
      ["options.page", { page: 0 }],
      ["options.limit", { limit: -1 }],
    ],
  },
  (start) => {
    test("sends the filters, and omits those that are missing", async () => {
      const paths: string[] = [];
      const server = await answering(200, (path: string) => {
        paths.push(path);
        return { statusCode: 200, data: { totalCount: 0, list: [] } };
      });
      const { authing } = await start({ host: server.url });
      expect(await authing.getLoginHistory()).toEqual({ totalCount: 0, list: [] });
      await authing.getLoginHistory({ appId: "a", success: false, start: 1, end: 2, page: 3, limit: 50 });
      expect(paths).toEqual([
        "/api/v3/get-my-login-history?page=1&limit=10",
        "/api/v3/get-my-login-history?appId=a&success=false&start=1&end=2&page=3&limit=50",
      ]);
    });

    test.each([
      ["browser", { device: "Mobile", browser: "WeChat", os: "iOS" }],
      ["name", { device: "Mobile", name: "WeChat", os: "iOS" }],
    ])("returns the browser that the service calls %s", async (_name, parsedUserAgent) => {
      const data = { totalCount: 1, list: [{ appId: "a", parsedUserAgent }] };
      const server = await answering(200, { statusCode: 200, message: "ok", data });
      const { authing } = await start({ host: server.url });
      const browser = { device: "Mobile", browser: "WeChat", name: "WeChat", os: "iOS" };
      expect((await authing.getLoginHistory()).list).toEqual([{ appId: "a", parsedUserAgent: browser }]);
    });

    test("returns empty names if the service has not parsed the user agent", async () => {
      const data = { totalCount: 1, list: [{ appId: "a" }] };
      const server = await answering(200, { statusCode: 200, message: "ok", data });
      const { authing } = await start({ host: server.url });
      const { list } = await authing.getLoginHistory();
      expect(list[0]?.parsedUserAgent).toEqual({ device: "", browser: "", name: "", os: "" });
    });

    test("rejects with 2020 if nobody is signed in", async () => {
      const { authing, failure } = await start();
      expect(await failure(authing.getLoginHistory())).toMatchObject({ kind: "service", code: 2020 });
    });
  },
);

describeMethod("getLoggedInApps", { call: (authing) => authing.getLoggedInApps(), signedIn: true });

describeMethod("getAccessibleApps", { call: (authing) => authing.getAccessibleApps(), signedIn: true });

describeMethod("getTenantList", { call: (authing) => authing.getTenantList(), signedIn: true });

describeMethod("getSecurityInfo", { call: (authing) => authing.getSecurityInfo(), signedIn: true });
