import { AuthingError } from "../../src/errors/authing-error";
import { isSessionError, isTemporary } from "../../src/session/session-errors";

test.each([401, 2020, 2206, 2207])("treats code %d as a session error", (code) => {
  expect(isSessionError(new AuthingError("service", "m", { code }))).toBe(true);
});

test.each([
  new AuthingError("service", "m", { code: 2005 }),
  new AuthingError("http", "m", { code: 403, statusCode: 401 }),
  new AuthingError("http", "m", { code: 401, statusCode: 401, data: { error: "invalid_client" } }),
  new AuthingError("unauthenticated", "m"),
  Object.assign(new Error("m"), { code: 401 }),
  undefined,
])("does not treat %j as a session error", (error) => {
  expect(isSessionError(error)).toBe(false);
});

test.each([
  [new AuthingError("network", "m"), true],
  [new AuthingError("timeout", "m"), true],
  [new AuthingError("interrupted", "m"), true],
  [new AuthingError("aborted", "m"), true],
  [new AuthingError("http", "m", { code: 429 }), true],
  [new AuthingError("http", "m", { code: 500 }), true],
  [new AuthingError("http", "m", { code: 499 }), false],
  [new AuthingError("service", "m", { code: 2020, statusCode: 500 }), false],
  [new AuthingError("domain", "m"), false],
  [Object.assign(new Error("m"), { kind: "network" }), false],
])("of %j, isTemporary returns %s", (failure, temporary) => {
  expect(isTemporary(failure)).toBe(temporary);
});
