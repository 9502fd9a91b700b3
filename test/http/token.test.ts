import type { AuthenticationClient } from "../../src/index";
import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

describeSubjects("the session's token", (start) => {
  /** Returns the headers of the requests that `call` sends. */
  async function headersOf(call: (authing: AuthenticationClient) => Promise<unknown>): Promise<unknown[]> {
    const { authing, wx } = await start({ token: "t-1", appHost: "https://my.example.com" });
    const requests = recordRequests(wx);
    await call(authing);
    return requests.map(({ header }) => header);
  }

  test("is sent to the configured service", async () => {
    expect(await headersOf((authing) => authing.getCurrentUser())).toMatchObject([{ authorization: "Bearer t-1" }]);
    expect(await headersOf((authing) => authing.httpClient.request({ url: "/any" }))).toMatchObject([
      { authorization: "Bearer t-1" },
    ]);
  });

  test.each(["https://other.example.com/any", "https://my.example.com.evil.com/any", "http://my.example.com/any"])(
    "is never sent to %s",
    async (url) => {
      const [header] = await headersOf((authing) => authing.httpClient.request({ url }));
      expect(header).not.toHaveProperty("authorization");
    },
  );

  test("can be overridden for a single request", async () => {
    expect(await headersOf((authing) => authing.httpClient.request({ url: "/any", token: "mfa" }))).toMatchObject([
      { authorization: "Bearer mfa" },
    ]);
  });
});
