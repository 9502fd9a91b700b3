import { currentSession, findSession } from "../../src/session/currentSession";
import { jwtOf } from "../support/tokens";

const JWT = jwtOf({ sub: "u-1" });

const provider = (token: unknown, user: unknown) => ({ getToken: () => token, getUser: () => user }) as never;

test.each([
  ["the token names the user", JWT, null, "u-1"],
  ["the token wins over the stored user", JWT, { id: "u-2" }, "u-1"],
  ["the stored user counts if the token names none", "opaque", { id: "u-2" }, "u-2"],
])("%s", (_name, token, user, id) => {
  expect(findSession(provider(token, user))).toEqual({ id, token });
  expect(currentSession(provider(token, user))).toEqual({ id, token });
});

test("somebody else is not who has to be logged in", () => {
  const loggedIn = provider(JWT, null);
  expect(currentSession(loggedIn, "u-1")).toEqual({ id: "u-1", token: JWT });
  expect(() => currentSession(loggedIn, "u-2")).toThrow(expect.objectContaining({ kind: "unauthenticated" }));
});

test.each([
  ["no token", null, { id: "u-1" }],
  ["an empty token", "", { id: "u-1" }],
  ["undefined for a token", undefined, { id: "u-1" }],
  ["a token that names nobody, and no user", "opaque", null],
  ["a token that names nobody, and undefined for a user", "opaque", undefined],
  ["a token that names nobody, and a user without an id", "opaque", { id: "" }],
])("nobody is logged in with %s", (_name, token, user) => {
  expect(findSession(provider(token, user))).toBeNull();
  expect(() => currentSession(provider(token, user))).toThrow(
    expect.objectContaining({ kind: "unauthenticated", code: "unauthenticated", message: "请先登录！" }),
  );
});
