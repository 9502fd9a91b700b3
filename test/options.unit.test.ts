import { inspect } from "node:util";
import { AuthingError } from "../src/errors/authing-error";
import { resolveOptions } from "../src/options";
import { MemoryStorage } from "../src/session/storage";

test("hides secrets and the storage from JSON and inspect", () => {
  const storage = new MemoryStorage();
  const hidden = { storage, token: "s3cret", accessToken: "s3cret", secret: "s3cret" };
  const options = resolveOptions({ appId: "app-1", ...hidden });
  expect(options).toMatchObject(hidden);
  expect(JSON.stringify(options)).not.toContain("s3cret");
  expect(inspect(options)).not.toMatch(/s3cret|MemoryStorage/);
});

test.each(["constructor", "toString", "__proto__"])("warns about an unknown option named %s", (name) => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => {});
  resolveOptions(JSON.parse(`{ "appId": "app-1", "${name}": 5 }`));
  expect(warn.mock.calls).toEqual([[expect.stringContaining(name)]]);
  warn.mockRestore();
});

test("omits options without a value", () => {
  const options = resolveOptions({ appId: "app-1", lang: undefined, secret: "", logger: false as never });
  expect(Object.keys(options)).not.toEqual(expect.arrayContaining([expect.stringMatching(/lang|secret|logger/)]));
  expect(options).toMatchObject({ appId: "app-1", timeout: 10_000, retry: true });
});

test("reads each option once", () => {
  const read = jest.fn().mockReturnValueOnce("https://my.example.com").mockReturnValue("http://\ud800");
  const options = resolveOptions(Object.defineProperty({ appId: "app-1" }, "host", { get: read, enumerable: true }));
  expect(options.host).toBe("https://my.example.com");
  expect(read).toHaveBeenCalledTimes(1);
});

test.each([
  ["a type", { timeout: -1, host: "x", appId: "app-1" }, "options.host"],
  ["a missing application", { timeout: -1 }, "options.timeout"],
  ["a lone surrogate", { host: "x", secret: "\ud800" }, "options.secret"],
])("reports the same invalid option whatever their order: %s", (_name, options, path) => {
  const reversed = Object.fromEntries(Object.entries(options).reverse());
  expect(() => resolveOptions(options)).toThrow(path);
  expect(() => resolveOptions(reversed)).toThrow(path);
});

test("throws an AuthingError if an option cannot be read", () => {
  const cause = new RangeError("from a getter");
  const options = {
    get appId(): string {
      throw cause;
    },
  };
  expect(() => resolveOptions(options)).toThrow(AuthingError);
  expect(() => resolveOptions(options)).toThrow("参数或选项出错：RangeError: from a getter");
});
