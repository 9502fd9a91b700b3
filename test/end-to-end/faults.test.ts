import { type Emulator, startEmulator } from "authing-emulator";
import { createWx } from "authing-emulator/wx";
import type { AuthenticationClient, AuthenticationClientOptions } from "../../src/index";

const { createRealm } = require("../../scripts/realm.cjs");

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024 });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

function launch(options: AuthenticationClientOptions = {}): AuthenticationClient {
  const { AuthenticationClient } = createRealm({ wx: createWx({ emulator }) })("authing-wxapp-sdk");
  return new AuthenticationClient({ appId: "app-1", host: emulator.url, ...options });
}

const isBobThere = (client: AuthenticationClient) => client.isUserExists({ username: "bob" });
const listCountries = (client: AuthenticationClient) => client.getCountryList();

// The README of the emulator says what makes a call fail that the SDK retries.
describe.each<[string, { field?: string; path?: string }, (client: AuthenticationClient) => Promise<unknown>]>([
  ["a query", { field: "isUserExists" }, isBobThere],
  ["a GET call", { path: "/api/v3/get-country-list" }, listCountries],
])("a fault with status 502 for %s", (_kind, target, call) => {
  test("does not make the call fail by default", async () => {
    emulator.faults.add({ ...target, status: 502 });
    await expect(call(launch())).resolves.toBeDefined();
    expect(emulator.requests.list().map(({ status }) => status)).toEqual([502, 200]);
  });

  test("makes the call fail with count: null, after two retries", async () => {
    emulator.faults.add({ ...target, status: 502, count: null });
    await expect(call(launch())).rejects.toMatchObject({ code: 502 });
    expect(emulator.requests.list().map(({ status }) => status)).toEqual([502, 502, 502]);
  });

  test("makes the call fail if the client has retry: false", async () => {
    emulator.faults.add({ ...target, status: 502 });
    await expect(call(launch({ retry: false }))).rejects.toMatchObject({ code: 502 });
    expect(emulator.requests.list().map(({ status }) => status)).toEqual([502]);
  });
});

test("a fault for the field of another name makes updateProfile fail", async () => {
  const client = launch();
  await client.login();
  emulator.faults.add({ field: "updateUser", status: 500 });
  await expect(client.updateProfile({ nickname: "Bob" })).rejects.toMatchObject({ code: 500 });
});
