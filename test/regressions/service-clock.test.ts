import { describeSubjects } from "../support/describe-method";
import { jwtOf } from "../support/tokens";

const DAY = 24 * 60 * 60;

/** Returns a token that is valid for ten days and expires in `left` seconds. */
function tokenWith(left: number): string {
  const exp = Math.floor(Date.now() / 1000) + left;
  return jwtOf({ sub: "u-1", iat: exp - 10 * DAY, exp });
}

describeSubjects("the service's clock", (start) => {
  test.each([
    ["https://other.example.com/any", 0],
    ["/any", 1],
  ])("is read only from the service's responses: a request to %s leads to %d refreshes", async (url, refreshes) => {
    const { authing, wx } = await start({ autoRefreshToken: true, token: tokenWith(5 * DAY) });
    let refreshed = 0;
    let time = Date.now();
    Object.assign(wx, {
      request({ data, success }: any) {
        const refresh = data?.query?.includes("refreshToken");
        if (refresh) refreshed++;
        const header = { Date: new Date(time).toUTCString() };
        success({ statusCode: 200, data: refresh ? { errors: ["x"] } : { code: 200, data: [] }, header });
      },
    });
    await authing.listOrgs();
    time += 4.5 * DAY * 1000;
    await authing.httpClient.request({ url });
    time = Date.now();
    await authing.listOrgs();
    expect(refreshed).toBe(refreshes);
  });
});
