import { setup, UNAUTHENTICATED } from "../support/held-session";
import { jwtOf } from "../support/tokens";

describe("reading the session", () => {
  const JWT = jwtOf({ sub: "u-1" });
  const reading = (token: unknown, user: unknown) =>
    setup({ tokenProvider: { getToken: () => token, getUser: () => user } as never }).session;

  test.each<[string, unknown, unknown, string]>([
    ["the token names the user", JWT, null, "u-1"],
    ["the token wins over the stored user", JWT, { id: "u-2" }, "u-1"],
    ["the stored user counts if the token contains no user ID", "opaque", { id: "u-2" }, "u-2"],
  ])("finds the signed-in user: %s", async (_name, token, user, id) => {
    const session = reading(token, user);
    expect(session.ownerOf(token as string)).toBe(id);
    expect(session.signedInUserId()).toBe(id);
    const work = jest.fn((_user: object) => Promise.resolve("done"));
    expect(await session.asUser(work)).toBe("done");
    expect(work.mock.calls).toEqual([[{ turn: expect.anything(), id, token }]]);
  });

  test.each<[string, unknown, unknown]>([
    ["no token", null, { id: "u-1" }],
    ["an empty token", "", { id: "u-1" }],
    ["an undefined token", undefined, { id: "u-1" }],
    ["a token without a user ID, and no user", "opaque", null],
    ["a token without a user ID, and an undefined user", "opaque", undefined],
    ["a token without a user ID, and a user without an ID", "opaque", { id: "" }],
  ])("finds no signed-in user with %s", async (_name, token, user) => {
    const session = reading(token, user);
    const work = jest.fn();
    expect(() => session.signedInUserId()).toThrow(UNAUTHENTICATED);
    expect(() => session.asUser(work)).toThrow(UNAUTHENTICATED);
    expect(work).not.toHaveBeenCalled();
  });

  test.each<[unknown, unknown, unknown]>([
    [null, { id: "u-1" }, null],
    [undefined, undefined, null],
    ["", null, null],
    ["t-1", undefined, { token: "t-1", user: null }],
    ["t-1", { id: "u-2" }, { token: "t-1", user: { id: "u-2" } }],
    [JWT, { id: "u-1" }, { token: JWT, user: { id: "u-1" } }],
    [JWT, { id: "u-2" }, { token: JWT, user: null }],
  ])("with the token %j and the user %j, returns the session %j", async (token, user, current) => {
    const session = reading(token, user);
    expect(session.current()).toEqual(current);
    const listener = jest.fn();
    session.subscribe(listener);
    await Promise.resolve();
    expect(listener.mock.calls).toEqual([["INITIAL_SESSION", current]]);
  });

  test("does not read the stored user if the token contains a user ID", () => {
    const getUser = jest.fn();
    const { session } = setup({ tokenProvider: { getToken: () => JWT, getUser } as never });
    expect(session.signedInUserId()).toBe("u-1");
    expect(getUser).not.toHaveBeenCalled();
  });
});
