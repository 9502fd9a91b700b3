import { describeSubjects } from "../support/describe-method";
import { jwtOf } from "../support/tokens";

type Answered = { success(answer: unknown): void };

describeSubjects("answers that the platform hands over as text", (start) => {
  /** A client whose requests and uploads are all answered with `data`. */
  async function answered(data: unknown, statusCode: unknown = 200) {
    const setup = await start({ token: jwtOf({ sub: "u-1" }) });
    const answer = ({ success }: Answered) => success({ statusCode, data });
    Object.assign(setup.wx, { request: answer, uploadFile: answer });
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
    ["both", '\uFEFF{"code":200,"data":{"id":"u","token":"t","nickname":"\n\\\\"}}', "\n\\"],
    ["nothing unusual", '{"code":200,"data":{"id":"u","token":"t","nickname":"n"}}', "n"],
  ])("reads a REST answer with %s", async (_name, text, nickname) => {
    const { authing, stored } = await answered(text);
    expect(await authing.loginByCode("code")).toMatchObject({ id: "u", nickname });
    expect(stored().user).toMatchObject({ nickname });
  });

  test("reads a GraphQL answer with raw line breaks", async () => {
    const { authing } = await answered('\uFEFF{"data":{"checkLoginStatus":{"code":200,"message":"a\nb"}}}');
    expect(await authing.checkLoginStatus()).toEqual({ code: 200, message: "a\nb" });
  });

  test.each([
    '\uFEFF{"code":200,"data":{"url":"https://a/b.png"}}',
    '{"code":200,"data":{"url":"https://a/b.png","n":"\n"}}',
  ])("reads the answer of an upload: %j", async (text) => {
    const { authing, failure } = await answered(text);
    // The user who is updated next is not in that answer: the upload itself was read.
    const error = await failure(authing.updateAvatar({ filePath: "wxfile://a.png" }));
    expect(error.url).toMatch(/graphql/);
  });

  test("reads a refusal that comes as text", async () => {
    const { authing, failure } = await answered('{"code":2006,"message":"a\nb"}');
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "service", code: 2006, message: "a\nb" });
  });

  test.each([
    ["yes\nbob", { valid: true, username: "bob" }],
    ["\uFEFFyes\nbob", { valid: true, username: "bob" }],
    ["no\n\n", { valid: false }],
  ])("leaves a text of CAS 1.0 a text: %j", async (text, outcome) => {
    const { authing } = await answered(text);
    expect(await authing.validateTicketV1("ticket", "https://a.example")).toMatchObject(outcome);
  });

  test("leaves XML a text", async () => {
    const { authing } = await answered("<cas:serviceResponse>\n</cas:serviceResponse>");
    expect(await authing.validateTicketV2("ticket", "https://a.example", "XML")).toMatch(/^<cas/);
  });

  test.each(["{", "{}x", "[\n", "<html>"])("does not take %j for JSON", async (text) => {
    const { authing, failure } = await answered(text);
    expect(await failure(authing.loginByCode("code"))).toMatchObject({ kind: "response" });
  });
});

describeSubjects("numbers that come as text", (start) => {
  async function answered(data: unknown, statusCode: unknown = 200) {
    const setup = await start({ token: jwtOf({ sub: "u-1" }) });
    Object.assign(setup.wx, { request: ({ success }: Answered) => success({ statusCode, data }) });
    return setup;
  }

  test("are the status of an answer", async () => {
    const { authing } = await answered({ code: 200, data: [] }, "200");
    expect(await authing.listOrgs()).toEqual([]);
    const away = await answered("", "502");
    expect(await away.failure(away.authing.listOrgs())).toMatchObject({ kind: "http", code: 502, statusCode: 502 });
    const odd = await answered({ code: 200, data: [] }, "ok");
    expect(await odd.failure(odd.authing.listOrgs())).toMatchObject({ kind: "response" });
  });

  test.each([
    ["code", { code: "200", data: [] }],
    ["statusCode", { statusCode: "200", data: [] }],
  ])("are the %s of success", async (_name, body) => {
    const { authing } = await answered(body);
    expect(await authing.listOrgs()).toEqual([]);
  });

  test.each([
    ["code", { code: "2206", message: "m" }, "service", 2206],
    ["apiCode", { statusCode: 499, apiCode: "2206", message: "m" }, "service", 2206],
    ["statusCode", { statusCode: "401", message: "m" }, "http", 401],
    ["a code that is no number", { statusCode: 499, apiCode: "x22", message: "m" }, "http", 499],
  ])("are the %s of a refusal", async (_name, body, kind, code) => {
    const { authing, failure } = await answered(body);
    expect(await failure(authing.listOrgs())).toMatchObject({ kind, code });
  });

  test("are the code of a GraphQL error", async () => {
    const { authing, failure } = await answered({ errors: [{ message: { code: "2206", message: "m" } }], data: null });
    expect(await failure(authing.checkLoginStatus())).toMatchObject({ kind: "service", code: 2206 });
  });

  test("are claims where a protocol's answer has no message", async () => {
    const claims = { sub: "u-1", code: "1001" };
    const { authing } = await answered(claims);
    expect(await authing.getUserInfoByAccessToken("token")).toEqual(claims);
  });
});
