import { setHiddenMember, setMember } from "../types/values";
import type { Client } from "./client";
import { type AnyMethod, callMethod, type Implementation } from "./method";

/** Base class of the client and its sub-clients, whose methods call the service. */
export class ApiClient {
  /**
   * Returns the client. It is a function, because frameworks wrap the objects that members contain, e.g. Vue in proxies
   * that track or refuse the changes of the session.
   *
   * @internal
   */
  readonly getClient!: () => Client;

  /** @internal */
  constructor(getClient: () => Client) {
    // Hidden, so that `JSON.stringify` and `console.log` omit it.
    setHiddenMember(this, "getClient", getClient);
  }
}

/**
 * Adds a property that is read from the client to a class. An app can replace its value in an object, as it can replace
 * a method.
 */
export function addProperty<Owner extends ApiClient, Name extends keyof Owner & string>(
  { prototype }: { prototype: Owner },
  name: Name,
  read: (client: Client) => Owner[Name],
): void {
  Object.defineProperty(prototype, name, {
    get(this: Owner) {
      return read(this.getClient());
    },
    set(this: Owner, value: Owner[Name]) {
      setMember(this, name, value);
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
    return callMethod(method, { client: this.getClient(), name, owner: this }, arguments);
  };
}

/** Functions that create the sub-clients of a class. */
type SubClientCreators<Owner> = {
  [name in keyof Owner as Owner[name] extends ApiClient ? name : never]: (getClient: () => Client) => Owner[name];
};

/** Adds a property for each sub-client to a class. Most apps use few of them, so each is created on first use. */
export function addSubClients<Owner extends ApiClient>(
  owner: { prototype: Owner },
  creators: SubClientCreators<Owner>,
): void {
  for (const name of Object.keys(creators) as (keyof typeof creators & string)[]) {
    addProperty(owner, name, (client) => client.subClient(name, () => creators[name](() => client)));
  }
}
