import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";

const wrong: [string, ...unknown[]][] = [
  ["ticket", "", "https://example.com"],
  ["service", "ticket"],
];

describeMethod(
  "validateTicketV1",
  { call: (authing) => authing.validateTicketV1("ticket", "https://example.com"), wrong },
  (start) => {
    test.each([
      ["yes\nbob\n", { valid: true, username: "bob" }],
      ["no\n\n", { valid: false, message: "ticket 不合法" }],
    ])("parses %j", async (text, result) => {
      const server = await answering(200, text);
      const { authing } = await start({ host: server.url });
      expect(await authing.validateTicketV1("ticket", "https://example.com")).toEqual(result);
    });

    test("rejects a response that is neither yes nor no", async () => {
      const server = await answering(200, "<html>");
      const { authing, failure, reported } = await start({ host: server.url });
      const error = await failure(authing.validateTicketV1("s3cret", "https://example.com"));
      expect(error).toMatchObject({ kind: "response" });
      expect(error.message).not.toContain("s3cret");
      expect(reported).toHaveLength(1);
    });
  },
);

describeMethod(
  "validateTicketV2",
  {
    call: (authing) => authing.validateTicketV2("ticket", "https://example.com"),
    wrong: [...wrong, ["format", "ticket", "https://example.com", "YAML"]],
  },
  (start) => {
    test("resolves with the XML unchanged", async () => {
      const server = await answering(200, "<cas:serviceResponse/>");
      const { authing } = await start({ host: server.url });
      expect(await authing.validateTicketV2("ticket", "https://example.com", "XML")).toBe("<cas:serviceResponse/>");
    });

    test.each([
      ["JSON without a result", "JSON" as const, { serviceResponse: null }],
      ["JSON instead of XML", "XML" as const, { serviceResponse: {} }],
    ])("rejects %s", async (_what, format, response) => {
      const server = await answering(200, response);
      const { authing, failure } = await start({ host: server.url });
      const rejected = failure(authing.validateTicketV2("ticket", "https://example.com", format));
      expect(await rejected).toMatchObject({ kind: "response" });
    });
  },
);

describeSubjects("a ticket", (start) => {
  test("is validated without retries, because it can be used only once", async () => {
    const server = await answering(503, "<html>");
    const { authing, failure } = await start({ host: server.url, retry: true });
    expect(await failure(authing.validateTicketV1("ticket", "https://example.com"))).toMatchObject({ code: 503 });
    expect(await failure(authing.validateTicketV2("ticket", "https://example.com"))).toMatchObject({ code: 503 });
    expect(server.count()).toBe(2);
  });
});

describeMethod("trackSession", { call: (authing) => authing.trackSession() });
