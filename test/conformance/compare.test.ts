import { differences } from "./compare";
import type { Expectation } from "./expectations";
import type { Observation } from "./observation";

const HEADER = { "content-type": "application/json", "x-authing-app-id": "app-1" };

const KEY_REQUEST = { method: "GET", url: "https://core.authing.cn/api/v2/.well-known", query: {}, header: {} };

/** Returns the expectation for a call that sends one request of each kind, resolves and stores a token. */
function recorded(): Expectation {
  return {
    name: "a call",
    requests: [
      KEY_REQUEST,
      {
        method: "POST",
        url: "https://core.authing.cn/api/v2/sms/send",
        query: { page: "1" },
        header: HEADER,
        body: { phone: "138", source: "<any>" },
      },
      {
        method: "POST",
        url: "https://core.authing.cn/graphql/v2",
        header: { ...HEADER, authorization: "Bearer t-1" },
        graphql: [{ type: "mutation", field: "updateUser", args: { id: "u-1" }, select: ["id", "roles.list.code"] }],
      },
      {
        api: "uploadFile",
        method: "POST",
        url: "https://core.authing.cn/api/v2/upload",
        upload: { name: "file", filePath: "wxfile://tmp_1.png" },
      },
    ],
    result: { id: "u-1", url: "https://cb.com/?a=1&b=2", roles: [{ code: "admin" }] },
    storage: { _authing_token: "t-1" },
  };
}

/** Returns an observation that conforms to `recorded()`, with examples of all permitted differences. */
function observed(): Observation {
  return {
    requests: [
      {
        method: "POST",
        url: "https://core.authing.cn/api/v2/sms/send",
        query: { page: "1" },
        header: { ...HEADER, "x-authing-sdk-version": "5.0.0" },
        body: { phone: "138", source: "iPhone", code: null },
      },
      {
        method: "POST",
        url: "https://core.authing.cn/graphql/v2",
        query: {},
        header: { ...HEADER, authorization: "Bearer t-1" },
        graphql: [
          {
            type: "mutation",
            field: "updateUser",
            args: { id: "u-1" },
            select: ["arn", "id", "roles.list.code"],
            variables: { id: "String!", input: "UpdateUserInput!" },
          },
        ],
      },
      {
        api: "uploadFile",
        method: "POST",
        url: "https://core.authing.cn/api/v2/upload",
        query: {},
        header: HEADER,
        upload: { name: "file", filePath: "wxfile://tmp_1.png" },
      },
    ],
    result: { id: "u-1", url: "https://cb.com/?b=2&a=1", roles: [{ code: "admin", arn: "a" }], name: "more" },
    documents: [],
    onError: [],
    storage: { _authing_token: "t-1", _authing_user: "", _authing_device: "d-1" },
  };
}

test("accepts an observation that conforms", () => {
  expect(differences(recorded(), observed())).toEqual([]);
});

type Change = (observation: any) => unknown;

test.each<[string, Change, string]>([
  ["a changed header", ({ requests }) => (requests[0].header["x-authing-app-id"] = "app-2"), "request 1.header.x-auth"],
  ["a missing header", ({ requests }) => delete requests[1].header.authorization, "request 2.header.authorization"],
  ["a field that is not selected", ({ requests }) => requests[1].graphql[0].select.pop(), "select roles.list.code"],
  [
    "a wrong argument",
    ({ requests }) => (requests[1].graphql[0].args.id = "u-2"),
    "request 2.graphql.updateUser.args.id",
  ],
  ["an extra argument", ({ requests }) => (requests[1].graphql[0].args.x = 1), "request 2.graphql.updateUser.args.x"],
  ["another field", ({ requests }) => (requests[1].graphql[0].field = "user"), "request 2.graphql.updateUser.field"],
  ["another operation", ({ requests }) => (requests[1].graphql[0].type = "query"), "request 2.graphql.updateUser.type"],
  [
    "a variable of another type",
    ({ requests }) => (requests[1].graphql[0].variables.input = "UserInput!"),
    "request 2.graphql.updateUser.$input: expected UpdateUserInput!, got UserInput!",
  ],
  [
    "a nullable variable instead of a non-null one",
    ({ requests }) => (requests[1].graphql[0].variables.input = "UpdateUserInput"),
    "request 2.graphql.updateUser.$input: expected UpdateUserInput!, got UpdateUserInput",
  ],
  [
    "an unknown variable",
    ({ requests }) => (requests[1].graphql[0].variables.user = "String"),
    "request 2.graphql.updateUser.$user: no published client declares it",
  ],
  [
    "an unknown operation",
    ({ requests }) => (requests[1].graphql[0].field = "replaceUser"),
    "request 2.graphql.updateUser: no published client sends mutation replaceUser",
  ],
  [
    "a missing GraphQL request",
    ({ requests }) => delete requests[1].graphql,
    "request 2.graphql: expected 1 fields, got 0",
  ],
  [
    "a wrong body",
    ({ requests }) => (requests[0].body.phone = "139"),
    'request 1.body.phone: expected "138", got "139"',
  ],
  ["a number instead of a string", ({ requests }) => (requests[0].body.phone = 138), "request 1.body.phone"],
  ["an extra body field", ({ requests }) => (requests[0].body.scene = "login"), "request 1.body.scene: expected none"],
  ["a missing body", ({ requests }) => delete requests[0].body, "request 1.body"],
  ["a wrong parameter", ({ requests }) => (requests[0].query.page = "2"), "request 1.query.page"],
  ["an extra parameter", ({ requests }) => (requests[2].query.folder = "a"), "request 3.query.folder: expected none"],
  ["another method", ({ requests }) => (requests[0].method = "PUT"), 'request 1.method: expected "POST", got "PUT"'],
  ["another path", ({ requests }) => (requests[0].url += "/"), "request 1.url"],
  ["a request instead of an upload", ({ requests }) => delete requests[2].api, "request 3.api"],
  ["another file", ({ requests }) => (requests[2].upload.filePath = "a.png"), "request 3.upload.filePath"],
  ["an extra request", ({ requests }) => requests.push(requests[0]), "requests: expected"],
  ["a missing request", ({ requests }) => requests.pop(), "requests: expected"],
  ["requests in another order", ({ requests }) => requests.reverse(), "request 1.url"],
  [
    "extra requests for the key",
    ({ requests }) => requests.push(KEY_REQUEST, KEY_REQUEST),
    "the public key is requested",
  ],
  ["a wrong result", ({ result }) => (result.roles[0].code = "member"), "result.roles[0].code"],
  ["a missing result field", ({ result }) => delete result.id, 'result.id: expected "u-1", got none'],
  ["a list that is too long", ({ result }) => result.roles.push({}), "result.roles: expected 1 items, got 2"],
  ["an object instead of a list", ({ result }) => (result.roles = {}), "result.roles: expected"],
  ["another URL", ({ result }) => (result.url = "https://cb.com/?a=1&b=3"), "result.url"],
  ["a rejection", (observation) => (observation.error = { message: "no" }), 'result: failed with {"message":"no"}'],
  ["another stored token", ({ storage }) => (storage._authing_token = "t-2"), "storage._authing_token"],
  ["a missing token", ({ storage }) => delete storage._authing_token, "storage._authing_token"],
  [
    "a user that is still stored",
    ({ storage }) => (storage._authing_user = {}),
    "storage._authing_user: expected none",
  ],
  [
    "a storage key that does not belong to the SDK",
    ({ storage }) => (storage.cache = ""),
    "storage.cache: expected none",
  ],
])("reports %s", (_name, change, message) => {
  const observation = observed();
  change(observation);
  expect(differences(recorded(), observation).join("\n")).toContain(message);
});

describe("an error from the service", () => {
  const error = { code: 2006, message: "密码不正确" };
  const expected: Expectation = { name: "a call", requests: [], error };
  const reported = { ...error, data: null };
  const rejected = { type: "[object Error]", ...reported };

  function judge(observation: Partial<Observation>): string {
    return differences(expected, {
      requests: [],
      documents: [],
      onError: [reported],
      storage: {},
      ...observation,
    }).join("\n");
  }

  test("conforms only if the call rejects with it", () => {
    expect(judge({ error: rejected })).toBe("");
    expect(judge({ error: { ...rejected, data: { mfaToken: "mt" } } })).toBe("");
    expect(judge({ result: 1 })).toContain("error: expected one, got the result 1");
    expect(judge({ error: { ...rejected, code: 500 } })).toContain("error.code: expected 2006, got 500");
    expect(judge({ error: { ...rejected, message: "no" } })).toContain("error.message");
    expect(judge({ error: { ...rejected, type: "[object Object]" } })).toContain("error.type");
  });

  test("conforms only if onError receives it once", () => {
    expect(judge({ error: rejected, onError: [] })).toContain("onError: expected 1 items, got 0");
    expect(judge({ error: rejected, onError: [reported, reported] })).toContain("onError: expected 1 items, got 2");
    expect(judge({ error: rejected, onError: [{ ...reported, code: 1 }] })).toContain("onError[0].code");
  });
});

describe("an error from the SDK", () => {
  const expected: Expectation = { name: "a call", requests: [], rejects: true, storage: { _authing_token: "t-1" } };

  function judge(error: Observation["error"], storage = { _authing_token: "t-1" }): string {
    return differences(expected, { requests: [], documents: [], error, onError: [], storage }).join("\n");
  }

  test("conforms only if it is an Error with a clear message", () => {
    const error = { type: "[object Error]", message: "请先登录！", code: "unauthenticated", data: null };
    expect(judge(error)).toBe("");
    expect(judge({ ...error, type: "[object String]" })).toContain("expected a clear Error");
    expect(judge({ ...error, message: "" })).toContain("expected a clear Error");
    expect(judge({ ...error, message: "a.b is not a function" })).toContain("expected a clear Error");
    expect(judge(undefined)).toContain("error: expected one");
  });

  test("conforms only if the session stays stored", () => {
    const error = { type: "[object Error]", message: "请先登录！", code: null, data: null };
    expect(judge(error, { _authing_token: "" })).toContain("storage._authing_token");
  });
});
