import { startEmulator } from "../src";

// What the package exports in Jest's jsdom, which loads packages for browsers.
jest.mock("ws", () => () => {
  throw new Error("ws does not work in the browser");
});

test("startEmulator names the environment to use if the test runs in jsdom", async () => {
  await expect(startEmulator()).rejects.toThrow("/** @jest-environment node */");
});
