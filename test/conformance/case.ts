/** Conditions under which a call runs. */
export interface Conditions {
  /** Contents of the storage before the client is created; empty by default. */
  stored?: Record<string, unknown>;
  /** Client options other than `appId`. */
  options?: Record<string, unknown>;
  /** Response bodies that replace those of the service, by path. */
  responses?: Record<string, unknown>;
}

/** Function that makes a call on a client, possibly with arguments that only JavaScript allows. */
export type Call = (authing: any) => unknown;

/** Call and its conditions. `name` identifies the recorded observation. */
export interface Case extends Conditions {
  name: string;
  call: Call;
}

/** Returns a case for each call, all under the same conditions. */
export function cases(conditions: Conditions, calls: Record<string, Call>): Case[] {
  return Object.entries(calls).map(([name, call]) => ({ name, call, ...conditions }));
}
