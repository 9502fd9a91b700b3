import type { Caller } from "../accounts/caller";
import type { State } from "../state/state";

/** Context of every operation. */
export interface OperationContext {
  readonly state: State;
  readonly caller: Caller;
}

/** Resolver of a field of `Query` or `Mutation`; GraphQL picks the requested fields from its result. */
export type Operation<Arguments> = (args: Arguments, context: OperationContext) => unknown;
