import { describeSubjects } from "../support/describeMethod";
import { recordRequests } from "../support/recordRequests";

// In quadratic time, these would take minutes.
const LENGTH = 1_000_000;

describeSubjects("a long text", (start) => {
  test.each([
    ["line breaks", "\n".repeat(LENGTH)],
    ["spaces", " ".repeat(LENGTH)],
    ["commas and spaces", ", ".repeat(LENGTH)],
    ["carriage returns", "\r\n".repeat(LENGTH)],
  ])("of %s in a GraphQL document is read once", async (_name, text) => {
    const { authing, wx } = await start();
    const requests = recordRequests(wx);
    await authing.graphqlClient.request({ query: `query {${text}any}` });
    expect(requests).toHaveLength(1);
  });

  test.each(["query a {any} # b\rmutation c {any}", '"""description""" mutation any {any}'])(
    "is not taken for a query: %j",
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
