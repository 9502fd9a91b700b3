import { AuthingError } from "../../src/errors/AuthingError";

test("an error carries all that is known of the failure", () => {
  const cause = { errMsg: "request:fail" };
  const details = { code: 2006, data: { a: 1 }, statusCode: 200, requestId: "r-1", method: "POST", url: "/any", cause };
  const error = new AuthingError("service", "密码错误", details);
  expect(error).toBeInstanceOf(AuthingError);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe("AuthingError: 密码错误");
  expect({ ...error }).toEqual({ name: "AuthingError", kind: "service", ...details });
});

test("without details the code is the kind, and the data null", () => {
  expect({ ...new AuthingError("network", "网络异常") }).toEqual({
    name: "AuthingError",
    kind: "network",
    code: "network",
    data: null,
  });
});

test.each([0, false, ""])("data of %j stays", (data) => {
  expect(new AuthingError("service", "m", { code: 0, data })).toMatchObject({ code: 0, data });
});
