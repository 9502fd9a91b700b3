import { AuthingError } from "../../src/errors/authing-error";

test("carries all details of the failure", () => {
  const cause = { errMsg: "request:fail" };
  const details = { code: 2006, data: { a: 1 }, statusCode: 200, requestId: "r-1", method: "POST", url: "/any", cause };
  const error = new AuthingError("service", "密码错误", details);
  expect(error).toBeInstanceOf(AuthingError);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe("AuthingError: 密码错误");
  expect({ ...error }).toEqual({ name: "AuthingError", kind: "service", ...details });
});

test("omits data and cause from JSON, because they can contain secrets", () => {
  const error = new AuthingError("service", "密码错误", {
    code: 2006,
    statusCode: 200,
    requestId: "r-1",
    method: "POST",
    url: "https://core.authing.cn/graphql/v2",
    data: { mfaToken: "s3cret" },
    cause: { errMsg: "s3cret" },
  });
  expect(JSON.parse(JSON.stringify({ error }))).toEqual({
    error: {
      name: "AuthingError",
      kind: "service",
      code: 2006,
      message: "密码错误",
      method: "POST",
      url: "https://core.authing.cn/graphql/v2",
      statusCode: 200,
      requestId: "r-1",
    },
  });
});

test("uses the kind as the default code, and null as the default data", () => {
  expect({ ...new AuthingError("network", "网络异常") }).toEqual({
    name: "AuthingError",
    kind: "network",
    code: "network",
    data: null,
  });
});

test.each([0, false, ""])("keeps falsy data: %j", (data) => {
  expect(new AuthingError("service", "m", { code: 0, data })).toMatchObject({ code: 0, data });
});

test("sets its name even if the app has frozen Error.prototype", () => {
  const descriptor = Object.getOwnPropertyDescriptor(Error.prototype, "name") as PropertyDescriptor;
  Object.defineProperty(Error.prototype, "name", { ...descriptor, writable: false });
  try {
    const error = new AuthingError("network", "m");
    expect(Object.getOwnPropertyDescriptor(error, "name")).toEqual({
      value: "AuthingError",
      configurable: true,
      enumerable: true,
      writable: true,
    });
  } finally {
    Object.defineProperty(Error.prototype, "name", descriptor);
  }
});
