import { request } from "node:http";
import { type Emulator, startEmulator } from "../src";
import { operations } from "../src/graphql/resolve-field";
import { schema } from "../src/graphql/schema";
import { encrypt, graphql, loginByCode, post, refusal, send, startTestEmulator } from "./support/client";
import { waitForAnswers } from "./support/wait";

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

const json = { "content-type": "application/json", "x-authing-app-id": "app-1" };

describe("malformed requests", () => {
  test.each(["/graphql/v2", "/api/v2/sms/send", "/connections/social/wechat-miniprogram/auth"])(
    "get 400 for invalid JSON at %s",
    async (path) => {
      for (const body of ["{", '"text"', "null", "\u0000"]) {
        const answer = await post(emulator, path, body);
        expect(answer).toMatchObject({ status: 400, body: { code: 400, message: expect.any(String), data: null } });
      }
    },
  );

  test("are rejected if the body is not a JSON object", async () => {
    expect((await post(emulator, "/api/v2/sms/send", "[]")).body.code).toBe(2080);
    const init = { method: "POST", headers: { ...json, "content-type": "text/plain" }, body: "x" };
    expect((await send(emulator, "/api/v2/sms/send", init)).body.code).toBe(2080);
    expect((await send(emulator, "/graphql/v2", init)).status).toBe(400);
  });

  test("are rejected if the body exceeds a megabyte", async () => {
    const body = { phone: "1".repeat(1024 * 1024) };
    expect(await post(emulator, "/api/v2/sms/send", body)).toMatchObject({ status: 413, body: { code: 413 } });
  });

  test.each<[string, unknown]>([
    ["no query", {}],
    ["a query that is not a string", { query: 1 }],
    ["variables that are not an object", { query: "{ user { id } }", variables: "x" }],
    ["an operation name that is not a string", { query: "{ user { id } }", operationName: 1 }],
    ["an operation name that is not in the document", { query: "query A { user { id } }", operationName: "B" }],
    ["a syntax error", { query: "{ user { id }" }],
    ["too many fields", { query: `{${"user { id } ".repeat(1000)}}` }],
    ["deeply nested fields", { query: `{${"a{".repeat(990)}b${"}".repeat(990)}}` }],
    ["an unknown field", { query: "{ nobody { id } }" }],
    ["a missing variable", { query: "query ($p: String!) { checkPasswordStrength(password: $p) { valid } }" }],
    ["a list", []],
  ])("get 400 for a GraphQL request with %s", async (_what, body) => {
    const answer = await post(emulator, "/graphql/v2", body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ message: expect.any(String) }], data: null });
  });

  test("get 400 for a GraphQL enum value that does not exist, which is not logged as a bug", async () => {
    const reported = jest.spyOn(console, "error").mockImplementation(() => {});
    const query = 'mutation ($scene: EmailScene!) { sendEmail(email: "bob@example.com", scene: $scene) { code } }';
    const answer = await post(emulator, "/graphql/v2", { query, variables: { scene: "NO_SUCH_SCENE" } });
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toContain('Value "NO_SUCH_SCENE" does not exist in "EmailScene" enum');
    expect(reported).not.toHaveBeenCalled();
    reported.mockRestore();
  });

  test("get 404 for unknown paths and methods", async () => {
    const notFound = { status: 404, body: { code: 404, message: expect.any(String), data: null } };
    expect(await send(emulator, "/nowhere")).toMatchObject(notFound);
    expect(await send(emulator, "/graphql/v2")).toMatchObject(notFound);
    expect(await send(emulator, "/api/v2/logout", { method: "DELETE" })).toMatchObject(notFound);
  });
});

describe("the app ID", () => {
  test("is required for GraphQL requests and WeChat sign-ins unless a user pool ID is given", async () => {
    const query = { query: "{ checkLoginStatus { code } }" };
    const auth = "/connections/social/wechat-miniprogram/auth";
    expect((await post(emulator, "/graphql/v2", query, {})).body).toEqual(refusal(2010));
    expect((await post(emulator, auth, { code: "c1" }, {})).body).toMatchObject({ code: 2010, data: null });
    const pool = { "x-authing-userpool-id": "pool-1" };
    expect((await post(emulator, "/graphql/v2", query, pool)).body.errors).toBeUndefined();
    expect((await post(emulator, auth, { code: "c1" }, pool)).body.code).toBe(200);
  });
});

test("implements every operation in the schema", () => {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((type) => Object.keys(type?.getFields() ?? {}));
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter((field) => !operations[field])).toEqual([]);
});

test("resolves several root fields in one operation", async () => {
  const { token } = await loginByCode(emulator);
  const document =
    "{ a: user { id __typename } checkLoginStatus { ...F } __typename } fragment F on JwtTokenStatus { code }";
  const { body } = await graphql(emulator, document, {}, token);
  expect(body.data).toMatchObject({ a: { __typename: "User" }, checkLoginStatus: { code: 200 }, __typename: "Query" });
  expect(emulator.requests.list().at(-1)?.field).toBe("user, checkLoginStatus, __typename");
});

describe("the request log", () => {
  test("contains received requests without secrets", async () => {
    const { token } = await loginByCode(emulator);
    const document = "mutation Named($input: LoginByEmailInput!) { loginByEmail(input: $input) { id } }";
    const password = await encrypt(emulator, "secret-password");
    await graphql(emulator, document, { input: { email: "a@b.c", password } }, token);
    await send(emulator, `/api/v2/logout?app_id=secret-query`, { headers: { authorization: `Bearer ${token}` } });
    const answered = {
      number: expect.any(Number),
      receivedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      status: 200,
      duration: expect.any(Number),
    };
    await waitForAnswers(emulator);
    expect(emulator.requests.list()).toEqual([
      { ...answered, method: "POST", path: "/connections/social/wechat-miniprogram/auth" },
      { ...answered, method: "GET", path: "/api/v2/.well-known" },
      { ...answered, method: "POST", path: "/graphql/v2", field: "loginByEmail", code: 2004 },
      { ...answered, method: "GET", path: "/api/v2/logout" },
    ]);
  });

  test("contains the client's source and language", async () => {
    const headers = { "x-authing-request-from": "my-app", "x-authing-lang": "en-US", "x-authing-app-id": "secret-app" };
    await send(emulator, "/api/v2/.well-known", { headers });
    const [request] = emulator.requests.list();
    expect(request).toMatchObject({ requestFrom: "my-app", lang: "en-US" });
    expect(JSON.stringify(request)).not.toContain("secret");
  });

  test("keeps only the newest 1000 requests", async () => {
    for (let batch = 0; batch < 11; batch += 1) {
      await Promise.all(Array.from({ length: 100 }, (_, index) => send(emulator, `/${batch}/${index}`)));
    }
    expect(emulator.requests.list()).toHaveLength(1000);
    expect(emulator.requests.list().at(-1)?.path).toMatch(/^\/10\//);
  });
});

describe("an emulator", () => {
  test("deletes everything except the encryption and signing keys on reset", async () => {
    const { body } = await send(emulator, "/api/v2/.well-known");
    const { token } = await loginByCode(emulator);
    await post(emulator, "/connections/social/wechat-miniprogram/auth", { code: "c1" });
    await post(emulator, "/api/v2/sms/send", { phone: "13900000001" });
    emulator.reset();
    for (const store of [emulator.users, emulator.sessions, emulator.outbox, emulator.requests]) {
      expect(store.list()).toEqual([]);
    }
    expect((await send(emulator, "/api/v2/.well-known")).body).toEqual(body);
    expect((await graphql(emulator, "{ user { id } }", {}, token)).body).toEqual(refusal(2206));
    const again = await post(emulator, "/connections/social/wechat-miniprogram/auth", { code: "c1" });
    expect(again.body.code).toBe(200);
  });

  test("picks a free port, and rejects a port in use", async () => {
    expect(emulator.url).toBe(`http://127.0.0.1:${emulator.port}`);
    await expect(startEmulator({ port: emulator.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("stops immediately with open connections, and can be stopped twice", async () => {
    const own = await startTestEmulator();
    const dropped = new Promise<NodeJS.ErrnoException>((resolve) => {
      const headers = { "content-type": "application/json", "content-length": 10 };
      const pending = request(`${own.url}/api/v2/sms/send`, { method: "POST", headers });
      pending.on("error", resolve);
      pending.write("{");
    });
    await send(own, "/nowhere");
    await Promise.all([own.close(), own.close()]);
    await own.close();
    expect((await dropped).code).toBe("ECONNRESET");
    await expect(fetch(own.url)).rejects.toThrow();
  });

  test("logs an internal error and hides its details from the client", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => {});
    const bug = jest.spyOn(emulator.sessions, "require").mockImplementation(() => {
      throw new TypeError("a bug");
    });
    const answer = await graphql(emulator, "{ user { id } }", {}, "token");
    const issue = jest.spyOn(emulator.outbox, "send").mockImplementation(() => {
      throw new TypeError("a bug");
    });
    const rest = await post(emulator, "/api/v2/sms/send", { phone: "13900000001" });
    bug.mockRestore();
    issue.mockRestore();
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
    expect(answer.body).toEqual(refusal(1000, "系统繁忙，请稍后再试"));
    expect(rest).toMatchObject({ status: 500, body: { code: 500, data: null } });
    expect(JSON.stringify(rest.body)).not.toContain("bug");
  });
});
