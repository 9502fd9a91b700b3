import type { DeclarationWithout, Values } from "../arguments/declaration";
import { readArguments } from "../arguments/read-arguments";
import { attempt, reportError, toAuthingError } from "../errors/attempt";
import { translate } from "../errors/create-error";
import { logFailedCall } from "../http/log";
import type { Client } from "./client";

/** Base class of the client and its sub-clients, whose methods call the service. */
export class ApiClient {
  /** @internal */
  readonly client!: Client;

  /** @internal */
  constructor(client: Client) {
    // Not enumerable, because `JSON.stringify` and `console.log` must not leak the session that the client holds.
    Object.defineProperty(this, "client", { value: client });
  }
}

/** Method call with valid arguments. @internal */
export interface Call<Named, Owner> {
  client: Client;
  /** Arguments by name, including the fields of objects. */
  values: Named;
  /** Name of the method. */
  name: string;
  /** Object that the method was called on. */
  owner: Owner;
}

/** A method's declaration and implementation. @internal */
export interface Method<Args extends readonly unknown[], Result, Owner> {
  declaration: string;
  run(call: Call<never, Owner>): Result;
  /** `true` if the method is synchronous, so that it throws instead of rejecting. */
  throws?: boolean;
  /** Never set. Lets the compiler distinguish methods that have different parameters. */
  args?: (args: Args) => Args;
}

/** Implementations of an interface's methods. `Owner` is the class that receives the methods. @internal */
export type Implementation<Interface, Owner = unknown> = {
  [name in keyof Interface as Interface[name] extends (...args: never[]) => unknown ? name : never]: MethodOf<
    Interface[name],
    Owner
  >;
};

/** Implementation of a method with the given signature. @internal */
export type MethodOf<Signature, Owner = unknown> = Signature extends (...args: infer Args) => infer Result
  ? Method<Args, Result, Owner>
  : never;

/** Describes an asynchronous method. It rejects if an argument is invalid or `run` fails. */
export function method<const Text extends string, Args extends readonly unknown[], Result, Owner>(
  declaration: DeclarationWithout<"password" | "cookie", Text, Args>,
  run: (call: Call<Values<Text>, Owner>) => Promise<Result>,
): Method<Args, Promise<Result>, Owner> {
  return { declaration, run };
}

/** Describes a synchronous method. It throws if an argument is invalid or `run` fails. */
export function synchronous<const Text extends string, Args extends readonly unknown[], Result, Owner>(
  declaration: DeclarationWithout<"password" | "cookie", Text, Args>,
  run: (call: Call<Values<Text>, Owner>) => Result,
): Method<Args, Result, Owner> {
  return { declaration, run, throws: true };
}

/**
 * Describes a method that resolves with `fallback` if `strict` fails, and calls `onError` if the service or the network
 * caused the failure. The method still rejects if an argument is invalid.
 */
export function forgiving<Args extends readonly unknown[], Result, Fallback, Owner>(
  strict: Method<Args, Promise<Result>, Owner>,
  fallback: Fallback,
): Method<Args, Promise<Result | Fallback>, Owner> {
  const { declaration } = strict;
  return {
    declaration,
    run: (call) =>
      attempt<Result | Fallback>(() => strict.run(call)).catch((error) => {
        logFailedCall(call.client.options, call.name, error);
        reportError(call.client.options, error);
        return fallback;
      }),
  };
}

/** Adds the methods of an interface to a class. */
export function addMethods<Owner extends ApiClient, Interface = Owner>(
  owner: { prototype: Owner },
  methods: Implementation<Interface, Owner>,
): void {
  addGroup(owner, [Object.keys(methods), () => methods as AnyMethods<Owner>]);
}

/**
 * Methods of a module: their names, and a function that returns them. Only calls of the methods call the function, so
 * the packed SDK, which contains the names as constants, can load the module on the first call.
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

/** A method with any parameters and any result. */
type AnyMethod<Owner> = Pick<Method<readonly unknown[], unknown, Owner>, "declaration" | "run" | "throws">;

type AnyMethods<Owner> = { [name: string]: AnyMethod<Owner> };

function toFunction<Owner extends ApiClient>(name: string, load: () => AnyMethods<Owner>): (this: Owner) => unknown {
  return function (this: Owner): unknown {
    const { client } = this;
    const { options } = client;
    const { declaration, run, throws } = load()[name] as AnyMethod<Owner>;
    // biome-ignore lint/complexity/noArguments: a rest parameter would copy them into an array on each call.
    const given = arguments;
    const work = () => run({ client, values: readArguments(declaration, given) as never, name, owner: this });
    const fail = (error: unknown): never => {
      logFailedCall(options, name, error);
      throw error;
    };
    if (!throws) return attempt(work).catch((failure) => fail(reportError(options, failure)));
    try {
      return work();
    } catch (thrown) {
      return fail(translate(toAuthingError(thrown), options.lang));
    }
  };
}

/** Functions that create the sub-clients of a class. */
type SubClientCreators<Owner> = {
  [name in keyof Owner as Owner[name] extends ApiClient ? name : never]: (client: Client) => Owner[name];
};

/** Adds a property for each sub-client to a class. Most apps use few of them, so each is created on first use. */
export function addSubClients<Owner extends ApiClient>(
  { prototype }: { prototype: Owner },
  creators: SubClientCreators<Owner>,
): void {
  const named = creators as Record<string, (client: Client) => ApiClient>;
  for (const name of Object.keys(named)) {
    Object.defineProperty(prototype, name, {
      get(this: Owner) {
        return this.client.subClient(name, named[name] as (client: Client) => ApiClient);
      },
      configurable: true,
    });
  }
}
