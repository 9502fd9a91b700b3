import { AuthenticationTokenProvider } from "../../src/session/authentication-token-provider";
import { MemoryStorage } from "../../src/session/storage";

function setup() {
  const storage = new MemoryStorage();
  const stored = () => ({ token: storage.getItem("_authing_token"), user: storage.getItem("_authing_user") });
  return { storage, stored, provider: new AuthenticationTokenProvider({ storage }) };
}

test("stores a user with the user's token until both are cleared", () => {
  const { provider, stored } = setup();
  const user = { id: "u-1", token: "t-1" };
  provider.setUser(user);
  expect(stored()).toEqual({ token: "t-1", user });
  expect([provider.getToken(), provider.getUser()]).toEqual(["t-1", user]);
  provider.clearUser();
  expect(stored()).toEqual({});
  expect([provider.getToken(), provider.getUser()]).toEqual([null, null]);
});

test("keeps the user when the token changes", () => {
  const { provider } = setup();
  provider.setUser({ id: "u-1", token: "t-1" });
  provider.setToken("t-2");
  expect([provider.getToken(), provider.getUser()]).toEqual(["t-2", { id: "u-1", token: "t-1" }]);
});

test.each([{ id: "u-1" }, { id: "u-1", token: "" }, { id: "u-1", token: null }, { id: "u-1", token: 5 }])(
  "keeps the token when it stores the user %j",
  (user) => {
    const { provider } = setup();
    provider.setToken("t-1");
    provider.setUser(user as never);
    expect([provider.getToken(), provider.getUser()]).toEqual(["t-1", user]);
  },
);

test.each([undefined, null, "", "null", "undefined", 5, true, {}, []])("returns no token if %j is stored", (value) => {
  const { storage, provider } = setup();
  storage.setItem("_authing_token", value);
  expect(provider.getToken()).toBeNull();
});

test.each([undefined, null, "", "null", 5, true, {}, [], { id: 5 }, Object.assign(() => {}, { id: "u-1" })])(
  "returns no user if %p is stored",
  (value) => {
    const { storage, provider } = setup();
    storage.setItem("_authing_user", value);
    expect(provider.getUser()).toBeNull();
  },
);

test("uses the mini program's storage by default", () => {
  const setStorageSync = jest.fn();
  Object.assign(globalThis, { wx: { setStorageSync } });
  new AuthenticationTokenProvider().setToken("t-1");
  new AuthenticationTokenProvider({}).setToken("t-2");
  expect(setStorageSync.mock.calls).toEqual([
    ["_authing_token", "t-1"],
    ["_authing_token", "t-2"],
  ]);
});

describe("dates in custom data", () => {
  const DATE = new Date("2024-01-02T03:04:05.678Z");

  /** Stores a user as JSON with one provider, and returns the user that another provider reads. */
  function readBack(user: object): unknown {
    const { storage, provider } = setup();
    provider.setUser(user as never);
    const other = new MemoryStorage();
    other.setItem("_authing_user", JSON.parse(JSON.stringify(storage.getItem("_authing_user"))));
    return new AuthenticationTokenProvider({ storage: other }).getUser();
  }

  test("are restored as dates, and other values stay unchanged", () => {
    const customData = { birthday: DATE, age: 5, text: DATE.toISOString(), none: null };
    expect(readBack({ id: "u-1", customData })).toEqual({ id: "u-1", customData });
  });

  test("stay invalid if they were invalid when stored", () => {
    const read = readBack({ id: "u-1", customData: { birthday: new Date(Number.NaN), epoch: new Date(0) } }) as {
      customData: Record<string, Date>;
    };
    expect(read.customData.birthday?.getTime()).toBeNaN();
    expect(read.customData.epoch?.getTime()).toBe(0);
  });

  test.each([[undefined], [null], [[]], [{}], [{ age: 5 }]])("are optional: %j stays unchanged", (customData) => {
    const { provider, stored } = setup();
    const user = { id: "u-1", customData } as never;
    provider.setUser(user);
    expect(stored().user).toEqual({ id: "u-1", customData });
    expect(provider.getUser()).toEqual({ id: "u-1", customData });
  });

  test("are converted without changing the given user or the stored user", () => {
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
