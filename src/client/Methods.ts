import { attempt, typed } from "../errors/argument";
import { type Parameters, readValues, type Values } from "../parameters";
import { settle, tell } from "../transport/settle";
import type { BaseClient } from "./BaseClient";

/** What has methods of the service. */
export interface Methods {
  /** The options, the session and the way to the service. @internal */
  readonly baseClient: BaseClient;
}

/** How a method is carried out, once its arguments are what they have to be. @internal */
export interface Method<Result> {
  parameters: Parameters;
  /**
   * @param values the arguments, and the fields of objects among them, by name
   * @param name the method's own name
   * @param owner what the method was called on
   */
  run(client: BaseClient, values: any, name: string, owner: any): Result;
  /** Whether failures are thrown: the method is not asynchronous. */
  throws?: boolean;
}

/** What carries the methods of an interface out. @internal */
export type Implementation<Interface> = {
  [name in keyof Interface]: Interface[name] extends (...given: any[]) => infer Result ? Method<Result> : never;
};

/** An asynchronous method: it rejects where something fails, its arguments among it. */
export function method<Declared extends Parameters, Result>(
  parameters: Declared,
  run: (client: BaseClient, values: Values<Declared>, name: string, owner: any) => Promise<Result>,
): Method<Promise<Result>> {
  return { parameters, run };
}

/** A method that throws where something fails. */
export function synchronous<Declared extends Parameters, Result>(
  parameters: Declared,
  run: (client: BaseClient, values: Values<Declared>) => Result,
): Method<Result> {
  return { parameters, run, throws: true };
}

/** A method that resolves with `fallback` where it would reject, once its arguments have been read; `onError` is told. */
export function forgiving<Result, Fallback>(
  strict: Method<Promise<Result>>,
  fallback: Fallback,
): Method<Promise<Result | Fallback>> {
  return method(strict.parameters, (client, values, name, owner) =>
    attempt<Result | Fallback>(() => strict.run(client, values, name, owner)).catch((error) => {
      tell(client.options, error);
      return fallback;
    }),
  );
}

/**
 * A class with methods, all of which stand on the client that it is made with, and with what else is its own.
 *
 * Signatures and doc comments are those of their interface, which an editor shows on the class.
 */
export function methodsOf<Interface, Own extends [] | [own: object] = []>(
  methods: Implementation<any>,
): new (
  baseClient: BaseClient,
  ...own: Own
) => Methods & Interface {
  function Described(this: object, baseClient: BaseClient, own?: object): void {
    Object.assign(this, own, { baseClient });
  }
  addMethods(Described, [methods]);
  return Described as never;
}

/** Gives a class the methods of the interfaces that it is merged with. */
export function addMethods({ prototype }: { prototype: any }, implementations: Implementation<any>[]): void {
  implementations.forEach((methods) => {
    Object.keys(methods).forEach((name) => {
      prototype[name] = toFunction(name, methods[name] as Method<unknown>);
    });
  });
}

function toFunction(name: string, method: Method<unknown>): unknown {
  return function (this: Methods): unknown {
    const { baseClient } = this;
    // biome-ignore lint/complexity/noArguments: a list made of them would take time in each call.
    const given = arguments;
    const work = () => method.run(baseClient, readValues(method.parameters, given), name, this);
    return method.throws ? typed(work) : settle(baseClient.options, work);
  };
}
