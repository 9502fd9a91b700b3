import type { BaseClient } from "./BaseClient";

/** A group of methods on one topic. */
export abstract class Methods {
  constructor(
    /** The options, the session and the way to the service. @internal */
    readonly baseClient: BaseClient,
  ) {}
}

type MethodsClass = (abstract new (baseClient: BaseClient) => Methods) & { prototype: any };

type Intersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void
  ? All
  : never;

/**
 * One class with the methods of all `topics`, to be extended.
 *
 * Its type is the intersection of theirs, so that each signature and doc comment stands in its topic's file only and
 * is still what an editor shows on the class.
 */
export function combine<Topics extends MethodsClass[]>(
  ...topics: Topics
): new (
  baseClient: BaseClient,
) => Intersection<InstanceType<Topics[number]>> {
  class Combined extends Methods {}
  const methods: Record<string, unknown> = Combined.prototype as never;
  for (const topic of topics) {
    for (const name of Object.getOwnPropertyNames(topic.prototype)) {
      if (name !== "constructor") methods[name] = topic.prototype[name];
    }
  }
  return Combined as never;
}
