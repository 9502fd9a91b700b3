import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmulatorOptions, startEmulator } from "../src";

const folder = mkdtempSync(join(tmpdir(), "options-"));
const dataFile = join(folder, "state.json");
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts an emulator with options that TypeScript would not allow. */
const startWith = (options: unknown) => startEmulator(options as EmulatorOptions);

const INTEGERS = ["port", "keyBits", "tokenLifetime"];
const TEXTS = ["host", "answerShape", "dataFile"];

test.each<[string, unknown, string]>([
  ...INTEGERS.flatMap((option) =>
    [null, "1", -1, 1.5, Number.NaN, 1e12].map((value): [string, unknown, string] => [
      option,
      value,
      "must be an integer from",
    ]),
  ),
  ...TEXTS.flatMap((option) => [null, "", 1].map((value): [string, unknown, string] => [option, value, "must be"])),
  ["keyBits", 512, "must be an integer from 1024 to 8192"],
  ["host", "http://127.0.0.1", "must be an IP address or a hostname"],
  ["answerShape", "new", 'must be "older" or "newer"'],
  ["graphqlAcceptsAccessTokens", "yes", "must be true or false"],
  ["allowOrigins", "https://app.example.com", "must be a list of origins"],
])("rejects %s: %p, and starts and writes nothing", async (option, value, expected) => {
  const error = await startWith({ dataFile, [option]: value }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toMatch(new RegExp(`^startEmulator: options\\.${option} .*, not `));
  expect((error as Error).message).toContain(expected);
  expect(existsSync(dataFile)).toBe(false);
});

test("names all invalid options at once", async () => {
  const options = { port: "many", allowOrigins: ["https://a.example", "b", 1], tokenLifeTime: 60 };
  await expect(startWith(options)).rejects.toThrow(
    new TypeError(
      "startEmulator: options.port must be an integer from 0 to 65535, not 'many'; " +
        "options.allowOrigins[1] must be an origin, e.g. https://app.example.com, not 'b'; " +
        "options.allowOrigins[2] must be an origin, e.g. https://app.example.com, not 1; " +
        "unknown option tokenLifeTime (options: port, host, keyBits, tokenLifetime, answerShape, " +
        "graphqlAcceptsAccessTokens, seed, dataFile, allowOrigins)",
    ),
  );
  await expect(startWith(null)).rejects.toThrow("startEmulator: options must be an object, not null");
});

test("treats undefined like an omitted option", async () => {
  const emulator = await startWith({ keyBits: 1024, port: undefined, host: undefined, answerShape: undefined });
  expect(emulator).toMatchObject({ url: `http://127.0.0.1:${emulator.port}`, answerShape: "older" });
  await emulator.close();
});
