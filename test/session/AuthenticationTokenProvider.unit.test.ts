import { AuthenticationTokenProvider } from "../../src/session/AuthenticationTokenProvider";
import { MemoryStorage } from "../../src/session/storage";

function setup() {
  const storage = new MemoryStorage();
  const stored = () => ({ token: storage.getItem("_authing_token"), user: storage.getItem("_authing_user") });
  return { storage, stored, provider: new AuthenticationTokenProvider({ storage }) };
}

test("a user is kept with the user's token, until forgotten", () => {
  const { provider, stored } = setup();
  const user = { id: "u-1", token: "t-1" };
  provider.setUser(user);
  expect(stored()).toEqual({ token: "t-1", user });
  expect([provider.getToken(), provider.getUser()]).toEqual(["t-1", user]);
  provider.clearUser();
  expect(stored()).toEqual({});
  expect([provider.getToken(), provider.getUser()]).toEqual([null, null]);
});

test("a new token leaves the user alone", () => {
  const { provider } = setup();
  provider.setUser({ id: "u-1", token: "t-1" });
  provider.setToken("t-2");
  expect([provider.getToken(), provider.getUser()]).toEqual(["t-2", { id: "u-1", token: "t-1" }]);
});

test.each([{ id: "u-1" }, { id: "u-1", token: "" }, { id: "u-1", token: null }, { id: "u-1", token: 5 }])(
  "%j leaves the token alone",
  (user) => {
    const { provider } = setup();
    provider.setToken("t-1");
    provider.setUser(user as never);
    expect([provider.getToken(), provider.getUser()]).toEqual(["t-1", user]);
  },
);

test.each([undefined, null, "", "null", "undefined", 5, true, {}, []])("a stored %j is no token", (value) => {
  const { storage, provider } = setup();
  storage.setItem("_authing_token", value);
  expect(provider.getToken()).toBeNull();
});

test.each([undefined, null, "", "null", 5, true, {}, [], { id: 5 }, Object.assign(() => {}, { id: "u-1" })])(
  "a stored %p is no user",
  (value) => {
    const { storage, provider } = setup();
    storage.setItem("_authing_user", value);
    expect(provider.getUser()).toBeNull();
  },
);

test("the mini program's storage keeps the session by default", () => {
  const setStorageSync = jest.fn();
  Object.assign(globalThis, { wx: { setStorageSync } });
  new AuthenticationTokenProvider().setToken("t-1");
  new AuthenticationTokenProvider({}).setToken("t-2");
  expect(setStorageSync.mock.calls).toEqual([
    ["_authing_token", "t-1"],
    ["_authing_token", "t-2"],
  ]);
});
