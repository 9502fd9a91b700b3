import type { Declaration, Values } from "../arguments/declaration";
import { readArguments } from "../arguments/read-arguments";
import { attempt, reportError, reporting, toAuthingError } from "../errors/attempt";
import { translate } from "../errors/create-error";
import type { Client } from "./client";

/** A class whose methods call the service: the client, and each of its sub-clients. */
export class ApiClient {
  /** @internal */
  readonly client!: Client;

  /** @internal */
  constructor(client: Client) {
    // Not enumerable, because the client holds the session: neither `JSON.stringify` nor `console.log` shows it.
    Object.defineProperty(this, "client", { value: client });
  }
}

/** A call of a method, once its arguments are as declared. @internal */
export interface Call<Named, Owner> {
  client: Client;
  /** The arguments by name, the fields of objects among them. */
  values: Named;
  /** The method's own name. */
  name: string;
  /** What the method was called on. */
  owner: Owner;
}

/** A method: what it takes, and how it is carried out. @internal */
export interface Method<Args extends readonly unknown[], Result, Owner> {
  declaration: string;
  run(call: Call<never, Owner>): Result;
  /** Whether failures are thrown, because the method is not asynchronous. */
  throws?: boolean;
  /** For the compiler alone, which tells methods with other parameters apart by it. */
  args?: (args: Args) => Args;
}

/** The methods of an interface; `Owner` is the class that gets them. @internal */
export type Implementation<Interface, Owner = unknown> = {
  [name in keyof Interface as Interface[name] extends (...args: never[]) => unknown ? name : never]: MethodOf<
    Interface[name],
    Owner
  >;
};

/** The method of a signature. @internal */
export type MethodOf<Signature, Owner = unknown> = Signature extends (...args: infer Args) => infer Result
  ? Method<Args, Result, Owner>
  : never;

/** Describes an asynchronous method: it rejects where something fails, its arguments among it. */
export function method<const Text extends string, Args extends readonly unknown[], Result, Owner>(
  declaration: Declaration<Text, Args>,
  run: (call: Call<Values<Text>, Owner>) => Promise<Result>,
): Method<Args, Promise<Result>, Owner> {
  return { declaration, run };
}

/** Describes a method that throws where something fails. */
export function synchronous<const Text extends string, Args extends readonly unknown[], Result, Owner>(
  declaration: Declaration<Text, Args>,
  run: (call: Call<Values<Text>, Owner>) => Result,
): Method<Args, Result, Owner> {
  return { declaration, run, throws: true };
}

/** Describes a method that calls `onError` and resolves with `fallback` where it would reject, once its arguments are read. */
export function forgiving<Args extends readonly unknown[], Result, Fallback, Owner>(
  strict: Method<Args, Promise<Result>, Owner>,
  fallback: Fallback,
): Method<Args, Promise<Result | Fallback>, Owner> {
  const { declaration } = strict;
  return {
    declaration,
    run: (call) =>
      attempt<Result | Fallback>(() => strict.run(call)).catch((error) => {
        reportError(call.client.options, error);
        return fallback;
      }),
  };
}

/** Adds the methods of an interface to a class, under their names. */
export function addMethods<Owner extends ApiClient, Interface = Owner>(
  { prototype }: { prototype: Owner },
  methods: Implementation<Interface, Owner>,
): void {
  const named = prototype as unknown as Record<string, unknown>;
  const described = methods as Record<string, AnyMethod<Owner>>;
  Object.keys(described).forEach((name) => {
    named[name] = toFunction(name, described[name] as AnyMethod<Owner>);
  });
}

/** A method, whatever it takes and returns. */
type AnyMethod<Owner> = Pick<Method<readonly unknown[], unknown, Owner>, "declaration" | "run" | "throws">;

function toFunction<Owner extends ApiClient>(
  name: string,
  { declaration, run, throws }: AnyMethod<Owner>,
): (this: Owner) => unknown {
  return function (this: Owner): unknown {
    const { client } = this;
    // biome-ignore lint/complexity/noArguments: an array of them would take time in each call.
    const given = arguments;
    const work = () => run({ client, values: readArguments(declaration, given) as never, name, owner: this });
    if (!throws) return reporting(client.options, work);
    try {
      return work();
    } catch (thrown) {
      throw translate(toAuthingError(thrown), client.options.lang);
    }
  };
}
