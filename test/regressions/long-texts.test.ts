import { describeSubjects } from "../support/describe-method";
import { recordRequests } from "../support/record-requests";

// Code with quadratic run time would take minutes for strings of this length.
const LENGTH = 1_000_000;

describeSubjects("long strings", (start) => {
  test.each([
    ["line breaks", "\n".repeat(LENGTH)],
    ["spaces", " ".repeat(LENGTH)],
    ["commas and spaces", ", ".repeat(LENGTH)],
    ["carriage returns", "\r\n".repeat(LENGTH)],
  ])("reads %s in a GraphQL document in linear time", async (_name, text) => {
    const { authing, wx } = await start();
    const requests = recordRequests(wx);
    await authing.graphqlClient.request({ query: `query {${text}any}` });
    expect(requests).toHaveLength(1);
  });

  test("parses a response in linear time, even if a string in it never ends", async () => {
    const { authing, wx, failure } = await start({ signedIn: true });
    Object.assign(wx, {
      request: ({ success }: any) => success({ statusCode: 200, data: `{"${'\\"'.repeat(LENGTH)}` }),
    });
    expect(await failure(authing.listOrgs())).toMatchObject({ kind: "response" });
  });

  test("truncates the message of a platform failure", async () => {
    const { authing, wx, failure } = await start();
    Object.assign(wx, { request: ({ fail }: any) => fail({ errMsg: `request:fail ${"file".repeat(LENGTH)}` }) });
    const error = await failure(authing.sendSmsCode("138"));
    expect(error).toMatchObject({ kind: "network" });
    expect((error.cause as { errMsg: string }).errMsg.length).toBeLessThan(1000);
  });

  test("removes trailing slashes from the host in linear time", async () => {
    const { sdk } = await start();
    const client = new sdk.AuthenticationClient({ appId: "app-1", host: `https://x.com${"/".repeat(LENGTH)}` });
    expect(client.options.appHost).toBe("https://x.com");
  });

  test.each(["query a {any} # b\rmutation c {any}", '"""description""" mutation any {any}'])(
    "does not retry %j, which contains a mutation",
    async (query) => {
      const { authing, wx, failure } = await start({ retry: true });
      let count = 0;
      wx.request = (({ fail }: any) => {
        count++;
        fail({ errMsg: "request:fail" });
      }) as never;
      expect(await failure(authing.graphqlClient.request({ query }))).toMatchObject({ kind: "network" });
      expect(count).toBe(1);
    },
  );
});
