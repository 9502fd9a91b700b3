import { setHiddenMember } from "../types/values";
import type { Client } from "./client";
import { type AnyMethod, callMethod, type Implementation } from "./method";

/** Base class of the client and its sub-clients, whose methods call the service. */
export class ApiClient {
  /** @internal */
  readonly client!: Client;

  /** @internal */
  constructor(getClient: () => Client) {
    defineOnFirstUse(this, "client", getClient);
  }
}

/**
 * Defines a property whose value is created on first use. The property is hidden, so that `JSON.stringify` and
 * `console.log` do not leak the session that a client holds.
 */
export function defineOnFirstUse<Owner extends object, Name extends keyof Owner>(
  target: Owner,
  name: Name,
  create: (owner: Owner) => Owner[Name],
): void {
  Object.defineProperty(target, name, {
    get(this: Owner) {
      const value = create(this);
      setHiddenMember(this, name, value);
      return value;
    },
    configurable: true,
  });
}

/** Adds the methods of an interface to a class. */
export function addMethods<Owner extends ApiClient, Interface = Owner>(
  owner: { prototype: Owner },
  methods: Implementation<Interface, Owner>,
): void {
  addGroup(owner, [Object.keys(methods), () => methods as AnyMethods<Owner>]);
}

/**
 * Names of the methods in a module, and a function that returns the methods. The packed SDK contains the names as
 * constants. The function runs only when one of the methods is called, so the module is loaded on the first call.
 *
 * @internal
 */
export type MethodGroup = readonly [names: string[], load: () => object];

/** Names of the methods in groups. */
type NamesIn<Groups extends readonly MethodGroup[]> = { [i in keyof Groups]: keyof ReturnType<Groups[i][1]> }[number];

/** Adds groups of methods to a class. If a method of the class is in no group, the compiler names it. */
export function addMethodGroups<Owner extends ApiClient, const Groups extends readonly MethodGroup[]>(
  owner: { prototype: Owner },
  groups: Groups & Record<Exclude<keyof Implementation<Owner>, NamesIn<Groups>>, "the method is in no group">,
): void {
  for (const group of groups) addGroup(owner, group as readonly [string[], () => AnyMethods<Owner>]);
}

function addGroup<Owner extends ApiClient>(
  { prototype }: { prototype: Owner },
  [names, load]: readonly [names: string[], load: () => AnyMethods<Owner>],
): void {
  const named = prototype as unknown as Record<string, unknown>;
  for (const name of names) named[name] = toFunction(name, load);
}

type AnyMethods<Owner> = { [name: string]: AnyMethod<Owner> };

function toFunction<Owner extends ApiClient>(name: string, load: () => AnyMethods<Owner>): (this: Owner) => unknown {
  return function (this: Owner): unknown {
    const method = load()[name] as AnyMethod<Owner>;
    // biome-ignore lint/complexity/noArguments: a rest parameter would copy them into an array on each call.
    return callMethod(method, { client: this.client, name, owner: this }, arguments);
  };
}

/** Functions that create the sub-clients of a class. */
type SubClientCreators<Owner> = {
  [name in keyof Owner as Owner[name] extends ApiClient ? name : never]: (getClient: () => Client) => Owner[name];
};

/** Adds a property for each sub-client to a class. Most apps use few of them, so each is created on first use. */
export function addSubClients<Owner extends ApiClient>(
  { prototype }: { prototype: Owner },
  creators: SubClientCreators<Owner>,
): void {
  for (const name of Object.keys(creators) as (keyof typeof creators)[]) {
    defineOnFirstUse(prototype, name, (owner) => creators[name](() => owner.client));
  }
}
