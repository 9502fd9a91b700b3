import type { Caller } from "../accounts/caller";
import type { State } from "../state/state";

/** Context of every operation. */
export interface OperationContext {
  readonly state: State;
  readonly caller: Caller;
}

/** Resolver for a `Query` or `Mutation` field; GraphQL picks the requested fields from the result. */
export type Operation<Arguments> = (args: Arguments, context: OperationContext) => unknown;
