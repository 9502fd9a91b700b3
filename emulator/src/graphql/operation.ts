import type { Caller } from "../accounts/caller";
import type { State } from "../state/state";

/** What every operation works with. */
export interface OperationContext {
  readonly state: State;
  readonly caller: Caller;
}

/** Resolves a field of `Query` or `Mutation`; what it returns is projected by the schema. */
export type Operation<Arguments> = (args: Arguments, context: OperationContext) => unknown;
