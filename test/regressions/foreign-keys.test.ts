import { describeSubjects } from "../support/describe-method";

/** An object with its own `__proto__` property. An assignment instead of `JSON.parse` would set the prototype. */
const HOSTILE = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}');

const own = (object: object, key: string) => Object.getOwnPropertyDescriptor(object, key)?.value;

describeSubjects("a key that every object inherits", (start) => {
  const udv = (key: string, value: unknown) => ({ key, value: JSON.stringify(value), dataType: "OBJECT", label: null });
  const list = [udv("__proto__", { polluted: true }), udv("constructor", 1), udv("age", 18)];

  test("is an ordinary key of the values from getUdfValue", async () => {
    const { authing, wx } = await start({ signedIn: true });
    wx.request = (({ success }: any) => success({ statusCode: 200, data: { data: { udv: list } } })) as never;
    const values = await authing.getUdfValue();
    expect(Object.keys(values)).toEqual(["__proto__", "constructor", "age"]);
    expect(own(values, "__proto__")).toEqual({ polluted: true });
    expect(own(values, "constructor")).toBe(1);
    expect(values.polluted).toBeUndefined();
  });

  test("is an ordinary key of a user's custom data", async () => {
    const { authing, wx, stored } = await start({ signedIn: true });
    const user = { id: "u-1", customData: list };
    wx.request = (({ success }: any) =>
      success({ statusCode: 200, data: { data: { loginByPhoneCode: user } } })) as never;
    const { customData } = await authing.loginByPhoneCode("13800000000", "1234");
    expect(own(customData as object, "__proto__")).toEqual({ polluted: true });
    expect((customData as any).polluted).toBeUndefined();
    expect(stored().user.polluted).toBeUndefined();
  });

  test("is sent unchanged in custom data, query parameters and headers", async () => {
    const { authing, wx, failure } = await start({ signedIn: true });
    const sent: any[] = [];
    wx.request = (({ data, header, url, success }: any) => {
      sent.push({ data, header, url });
      success({ statusCode: 200, data: { code: 200, data: {} } });
    }) as never;
    await failure(authing.setUdfValue(HOSTILE));
    await failure(authing.loginByPhoneCode("13800000000", "1234", { customData: HOSTILE }));
    await authing.httpClient.request({ url: "/any", params: HOSTILE, headers: JSON.parse('{"__proto__":"h"}') });
    const [set, login, get] = sent;
    expect(set.data.variables.udvList).toEqual([
      { key: "__proto__", value: '{"polluted":true}' },
      { key: "constructor", value: "1" },
    ]);
    expect(JSON.parse(login.data.variables.input.params)).toEqual([
      { key: "__proto__", value: { polluted: true } },
      { key: "constructor", value: 1 },
    ]);
    expect(get.url).toMatch(/\?__proto__=%7B%22polluted%22%3Atrue%7D&constructor=1$/);
    expect(own(get.header, "__proto__")).toBe("h");
  });

  test("adds no fields to a user from the service", async () => {
    const { authing, wx, stored } = await start();
    const user = '{"id":"u-1","__proto__":{"token":"t-1"},"customData":[]}';
    Object.assign(wx, {
      request: ({ success }: any) => success({ statusCode: 200, data: `{"code":200,"data":${user}}` }),
    });
    const found = await authing.loginByEmailCode("a@example.com", "1234");
    expect(found.token).toBeUndefined();
    expect(stored().token).toBe("");
    await authing.listUdv().catch(() => {});
  });

  test("can have a date as its value", async () => {
    const { authing, wx } = await start();
    const customData = [{ key: "__proto__", value: "0", dataType: "DATETIME", label: null }];
    Object.assign(wx, {
      request: ({ success }: any) =>
        success({ statusCode: 200, data: { data: { loginByPhoneCode: { id: "u-1", token: "t-1", customData } } } }),
    });
    await authing.loginByPhoneCode("138", "1234");
    const storedData = authing.tokenProvider.getUser()?.customData;
    expect(Object.keys(storedData)).toEqual(["__proto__"]);
    expect(JSON.stringify(own(storedData, "__proto__"))).toBe('"1970-01-01T00:00:00.000Z"');
  });

  test("does not set the options of a request", async () => {
    const { authing, wx } = await start();
    const sent: any[] = [];
    Object.assign(wx, {
      request(options: any) {
        sent.push(options);
        options.success({ statusCode: 200, data: { code: 200, data: {} } });
      },
    });
    await authing.httpClient.request(JSON.parse('{"url":"/x","__proto__":{"method":"POST","data":{"a":1}}}'));
    expect(sent).toMatchObject([{ method: "GET", data: undefined }]);
  });

  test("is an ordinary key of a MemoryStorage", async () => {
    const { sdk } = await start();
    const storage = new sdk.MemoryStorage();
    for (const key of ["__proto__", "constructor", "toString"]) {
      expect(storage.getItem(key)).toBeUndefined();
      storage.setItem(key, `value of ${key}`);
      expect(storage.getItem(key)).toBe(`value of ${key}`);
      storage.removeItem(key);
      expect(storage.getItem(key)).toBeUndefined();
    }
  });

  test("does not set the options of the client", async () => {
    const { sdk, thrown } = await start();
    // Both clients warn about the unknown option `__proto__`.
    const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
    const options = JSON.parse('{"__proto__":{"appId":"inherited","secret":"inherited"}}');
    expect(thrown(() => new sdk.AuthenticationClient(options)).message).toContain("参数 options.appId ");
    const { options: resolved } = new sdk.AuthenticationClient({ appId: "app-1", ...options });
    expect(Object.getPrototypeOf(resolved)).toHaveProperty("hasOwnProperty");
    expect(resolved.secret).toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });
});
