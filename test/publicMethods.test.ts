import methods from "./data/methods.json";

const { createRealm } = require("../scripts/realm.cjs");

/** Methods that take more than version 4 did, with the number of their parameters. */
const EXTENDED: Record<string, number> = {
  // An image that the user has picked already, by `<button open-type="chooseAvatar">`.
  updateAvatar: 1,
};

const { AuthenticationClient } = createRealm({ wx: {} })("authing-wxapp-sdk");
const authing = new AuthenticationClient({ appId: "app-1" });
const { client, ...subClients } = methods;

function parametersOf(method: unknown): number | string {
  return typeof method === "function" ? method.length : "There is no such method.";
}

test.each(Object.entries(client))("%s has its %d parameters", (name, parameters) => {
  expect(parametersOf(authing[name])).toBe(EXTENDED[name] ?? parameters);
});

describe.each(Object.entries(subClients))("%s", (subClient, itsMethods) => {
  test.each(Object.entries(itsMethods))("%s has its %d parameters", (name, parameters) => {
    expect(parametersOf(authing[subClient]?.[name])).toBe(parameters);
  });
});
