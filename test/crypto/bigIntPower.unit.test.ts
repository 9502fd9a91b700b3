const given = globalThis.BigInt;

afterEach(() => {
  globalThis.BigInt = given;
});

/** Whether the module, loaded anew, finds that the engine has BigInt. */
function findsBigInt(): boolean {
  let found = false;
  jest.isolateModules(() => {
    found = require("../../src/crypto/bigIntPower").hasBigInt;
  });
  return found;
}

test("an engine with BigInt is told from one without", () => {
  expect(findsBigInt()).toBe(true);
  Object.assign(globalThis, { BigInt: undefined });
  expect(findsBigInt()).toBe(false);
});
