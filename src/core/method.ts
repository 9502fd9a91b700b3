import type { LocalDeclaration, Values } from "../arguments/declaration";
import { readArguments } from "../arguments/read-arguments";
import { attempt, reportError, toAuthingError } from "../errors/attempt";
import type { AuthingError } from "../errors/authing-error";
import { logFailedCall } from "../http/log";
import type { Client } from "./client";

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

/**
 * Implementations of an interface's methods, except `getClient`. `Owner` is the class that receives the methods.
 *
 * @internal
 */
export type Implementation<Interface, Owner = unknown> = {
  [name in Exclude<keyof Interface, "getClient"> as Interface[name] extends (...args: never[]) => unknown
    ? name
    : never]: MethodOf<Interface[name], Owner>;
};

/** Implementation of a method with the given signature. @internal */
export type MethodOf<Signature, Owner = unknown> = Signature extends (...args: infer Args) => infer Result
  ? Method<Args, Result, Owner>
  : never;

/** Describes an asynchronous method. It rejects if an argument is invalid or `run` fails. */
export function method<const Text extends string, Args extends readonly unknown[], Result, Owner>(
  declaration: LocalDeclaration<Text, Args>,
  run: (call: Call<Values<Text>, Owner>) => Promise<Result>,
): Method<Args, Promise<Result>, Owner> {
  return { declaration, run };
}

/** Describes a synchronous method. It throws if an argument is invalid or `run` fails. */
export function synchronous<const Text extends string, Args extends readonly unknown[], Result, Owner>(
  declaration: LocalDeclaration<Text, Args>,
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

/** A method with any parameters and any result. @internal */
export type AnyMethod<Owner> = Pick<Method<readonly unknown[], unknown, Owner>, "declaration" | "run" | "throws">;

/** Calls a method with an app's arguments. Reports a failure to the app's logger and to `onError`. */
export function callMethod<Owner>(
  { declaration, run, throws }: AnyMethod<Owner>,
  called: Omit<Call<never, Owner>, "values">,
  given: ArrayLike<unknown>,
): unknown {
  const { client, name } = called;
  const { options } = client;
  const work = () => run({ ...called, values: readArguments(declaration, given) as never });
  const fail = (error: AuthingError): never => {
    logFailedCall(options, name, error);
    throw error;
  };
  if (!throws) return attempt(work).catch((failure) => fail(reportError(options, failure)));
  try {
    return work();
  } catch (thrown) {
    return fail(toAuthingError(thrown, options.lang));
  }
}
