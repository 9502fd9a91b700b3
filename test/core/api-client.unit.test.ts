import { inspect } from "node:util";
import { ApiClient, addMethodGroups, addMethods, addSubClients } from "../../src/core/api-client";
import type { Client } from "../../src/core/client";
import { synchronous } from "../../src/core/method";
import { fakeClient } from "../support/fake-client";

test("does not get the client before its first use", () => {
  const { client } = fakeClient();
  const getClient = jest.fn(() => client);
  const owner = new ApiClient(getClient);
  expect(getClient).not.toHaveBeenCalled();
  expect(owner.getClient()).toBe(client);
});

test("hides the client of an ApiClient from JSON and inspect", () => {
  const { client } = fakeClient();
  const owner = new ApiClient(() => client);
  expect(owner.getClient()).toBe(client);
  expect(Object.keys(owner)).toEqual([]);
  expect(JSON.stringify(owner)).toBe("{}");
  expect(inspect(owner)).not.toContain("session");
});

test("addMethods adds methods to one class only and passes each method its name", () => {
  const described = synchronous("" as never, (({ name }: { name: string }) => name) as never);
  class One extends ApiClient {}
  class Other extends ApiClient {}
  addMethods(One as never, { first: described, second: described } as never);
  const { client } = fakeClient();
  const one = new One(() => client) as any;
  expect([one.first(), one.second()]).toEqual(["first", "second"]);
  expect(new Other(() => client)).not.toHaveProperty("first");
});

test("addMethodGroups loads a group on the first call of one of its methods", () => {
  class Owner extends ApiClient {}
  const loaded: string[] = [];
  const group = (name: string) => {
    const described = synchronous("" as never, (({ name: called }: { name: string }) => called) as never);
    const load = () => {
      loaded.push(name);
      return { [name]: described };
    };
    return [[name], load] as const;
  };
  addMethodGroups(Owner as never, [group("first"), group("second")] as never);
  const owner = new Owner(() => fakeClient().client) as any;
  expect(loaded).toEqual([]);
  expect(owner.second()).toBe("second");
  expect(loaded).toEqual(["second"]);
});

test("addSubClients creates each sub-client once, on first use, with the client of its owner", () => {
  class Owner extends ApiClient {}
  const create = jest.fn((getClient: () => Client) => new ApiClient(getClient));
  addSubClients(Owner as never, { first: create, second: create } as never);
  const [{ client }, { client: otherClient }] = [fakeClient(), fakeClient()];
  const [one, other] = [new Owner(() => client), new Owner(() => otherClient)] as any[];
  expect(create).not.toHaveBeenCalled();
  const { first } = one;
  expect(first.getClient()).toBe(client);
  expect(one.first).toBe(first);
  expect(create).toHaveBeenCalledTimes(1);
  expect([one.second, other.first]).not.toContain(first);
  expect(create).toHaveBeenCalledTimes(3);
  expect(inspect(one)).not.toContain("session");
});
