import { describeSubjects } from "../support/describe-method";
import { jwtOf } from "../support/tokens";

type WxOptions = { success(response: unknown): void };

describeSubjects("responses that arrive as strings", (start) => {
  /** Starts a client whose requests and uploads all receive `data`. */
  async function startWithResponse(data: unknown, statusCode: unknown = 200) {
    const setup = await start({ token: jwtOf({ sub: "u-1" }) });
    const respond = ({ success }: WxOptions) => success({ statusCode, data });
    Object.assign(setup.wx, { request: respond, uploadFile: respond });
    return setup;
  }

  test.each([
    ["raw line breaks", '{"code":200,"data":{"id":"u","token":"t","nickname":"a\nb \\"c\\"\r\n"}}', 'a\nb "c"\r\n'],
    [
      "other raw control characters",
      '{"code":200,\n\t"data":{"id":"u","token":"t","nickname":"a\u0000\u001f\t"}}',
      "a\0\u001f\t",
    ],
    ["a byte order mark", '\uFEFF{"code":200,"data":{"id":"u","token":"t","nickname":"n"}}', "n"],
    [
      "a byte order mark and raw line breaks",
      '\uFEFF{"code":200,"data":{"id":"u","token":"t","nickname":"\n\\\\"}}',
      "\n\\",
    ],
    ["nothing unusual", '{"code":200,"data":{"id":"u","token":"t","nickname":"n"}}', "n"],
  ])("parses a REST response with %s", async (_name, text, nickname) => {
    const { authing, stored } = await startWithResponse(text);
    expect(await authing.loginByCode("code")).toMatchObject({ id: "u", nickname });
    expect(stored().user).toMatchObject({ nickname });
  });

  test("parses a GraphQL response with a byte order mark and raw line breaks", async () => {
    const { authing } = await startWithResponse('\uFEFF{"data":{"checkLoginStatus":{"code":200,"message":"a\nb"}}}');
    expect(await authing.checkLoginStatus()).toEqual({ code: 200, message: "a\nb" });
  });

  test.each([
    '\uFEFF{"code":200,"data":{"url":"https://a/b.png"}}',
    '{"code":200,"data":{"url":"https://a/b.png","n":"\n"}}',
  ])("parses the response of an upload: %j", async (text) => {
    const { authing, failure } = await startWithResponse(text);
    // The upload succeeds. Only the GraphQL request after it fails, because `text` contains no user.
    const error = await failure(authing.updateAvatar({ filePath: "wxfile://a.png" }));
    expect(error.url).toMatch(/graphql/);
  });

  test("parses an error response", async () => {
    const { authing, failure } = await startWithResponse('{"code":2006,"message":"a\nb"}');
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "service", code: 2006, message: "a\nb" });
  });

  test.each([
    ["yes\nbob", { valid: true, username: "bob" }],
    ["\uFEFFyes\nbob", { valid: true, username: "bob" }],
    ["no\n\n", { valid: false }],
  ])("keeps a CAS 1.0 response as a string: %j", async (text, outcome) => {
    const { authing } = await startWithResponse(text);
    expect(await authing.validateTicketV1("ticket", "https://a.example")).toMatchObject(outcome);
  });

  test("keeps a string that only looks like JSON, with its control characters", async () => {
    const { authing } = await startWithResponse('["a\nb" c');
    expect(await authing.validateTicketV2("ticket", "https://a.example", "XML")).toBe('["a\nb" c');
  });

  test("keeps XML as a string", async () => {
    const { authing } = await startWithResponse("<cas:serviceResponse>\n</cas:serviceResponse>");
    expect(await authing.validateTicketV2("ticket", "https://a.example", "XML")).toMatch(/^<cas/);
  });

  test.each(["{", "{}x", "[\n", "<html>"])("rejects %j, which is not JSON", async (text) => {
    const { authing, failure } = await startWithResponse(text);
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "response" });
  });
});

describeSubjects("numbers that arrive as strings", (start) => {
  async function startWithResponse(data: unknown, statusCode: unknown = 200) {
    const setup = await start({ token: jwtOf({ sub: "u-1" }) });
    Object.assign(setup.wx, { request: ({ success }: WxOptions) => success({ statusCode, data }) });
    return setup;
  }

  test("accepts the HTTP status as a string", async () => {
    const { authing } = await startWithResponse({ code: 200, data: [] }, "200");
    expect(await authing.listOrgs()).toEqual([]);
    const unavailable = await startWithResponse("", "502");
    expect(await unavailable.failure(unavailable.authing.listOrgs())).toMatchObject({
      kind: "http",
      code: 502,
      statusCode: 502,
    });
    const malformed = await startWithResponse({ code: 200, data: [] }, "ok");
    expect(await malformed.failure(malformed.authing.listOrgs())).toMatchObject({ kind: "response" });
  });

  test.each([
    ["code", { code: "200", data: [] }],
    ["statusCode", { statusCode: "200", data: [] }],
  ])("accepts the %s of a success as a string", async (_name, body) => {
    const { authing } = await startWithResponse(body);
    expect(await authing.listOrgs()).toEqual([]);
  });

  test.each([
    ["code", { code: "2206", message: "m" }, "service", 2206],
    ["apiCode", { statusCode: 499, apiCode: "2206", message: "m" }, "service", 2206],
    ["statusCode", { statusCode: "401", message: "m" }, "http", 401],
    ["statusCode if apiCode is not a number", { statusCode: 499, apiCode: "x22", message: "m" }, "http", 499],
  ])("reads the error code from %s", async (_name, body, kind, code) => {
    const { authing, failure } = await startWithResponse(body);
    expect(await failure(authing.listOrgs())).toMatchObject({ kind, code });
  });

  test("reads the code of a GraphQL error", async () => {
    const { authing, failure } = await startWithResponse({
      errors: [{ message: { code: "2206", message: "m" } }],
      data: null,
    });
    expect(await failure(authing.checkLoginStatus())).toMatchObject({ kind: "service", code: 2206 });
  });

  test("treats a protocol response with a code but no message as claims", async () => {
    const claims = { sub: "u-1", code: "1001" };
    const { authing } = await startWithResponse(claims);
    expect(await authing.getUserInfoByAccessToken("token")).toEqual(claims);
  });
});
