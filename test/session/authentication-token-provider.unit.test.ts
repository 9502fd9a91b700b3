import { AuthenticationTokenProvider } from "../../src/session/authentication-token-provider";
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

describe("dates in user-defined data", () => {
  const DATE = new Date("2024-01-02T03:04:05.678Z");

  /** The user whom a provider reads that another one has stored as JSON. */
  function readBack(user: object): unknown {
    const { storage, provider } = setup();
    provider.setUser(user as never);
    const other = new MemoryStorage();
    other.setItem("_authing_user", JSON.parse(JSON.stringify(storage.getItem("_authing_user"))));
    return new AuthenticationTokenProvider({ storage: other }).getUser();
  }

  test("come back as dates, and other values as they are", () => {
    const customData = { birthday: DATE, age: 5, text: DATE.toISOString(), none: null };
    expect(readBack({ id: "u-1", customData })).toEqual({ id: "u-1", customData });
  });

  test("come back as invalid as they were", () => {
    const read = readBack({ id: "u-1", customData: { birthday: new Date(Number.NaN), epoch: new Date(0) } }) as {
      customData: Record<string, Date>;
    };
    expect(read.customData.birthday?.getTime()).toBeNaN();
    expect(read.customData.epoch?.getTime()).toBe(0);
  });

  test.each([[undefined], [null], [[]], [{}], [{ age: 5 }]])("are not looked for in %j", (customData) => {
    const { provider, stored } = setup();
    const user = { id: "u-1", customData } as never;
    provider.setUser(user);
    expect(stored().user).toEqual({ id: "u-1", customData });
    expect(provider.getUser()).toEqual({ id: "u-1", customData });
  });

  test("change neither the user that is given nor the one that is stored", () => {
    const { provider, stored } = setup();
    const user = { id: "u-1", customData: { birthday: DATE } };
    provider.setUser(user);
    provider.getUser();
    expect(user).toEqual({ id: "u-1", customData: { birthday: DATE } });
    expect(stored().user).toEqual({
      id: "u-1",
      customData: { birthday: DATE.toISOString() },
      customDataDates: ["birthday"],
    });
  });
});
