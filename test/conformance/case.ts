/** Conditions under which a call runs. */
export interface Conditions {
  /** Contents of the storage before the client is created; empty by default. */
  stored?: Record<string, unknown>;
  /** Client options other than `appId`. */
  options?: Record<string, unknown>;
  /** Response bodies by path, which replace the service's. */
  responses?: Record<string, unknown>;
}

/** Call on a client, valid or invalid, that a JavaScript app could make. */
export type Call = (authing: any) => unknown;

/** A call and its conditions. `name` identifies its recorded observation. */
export interface Case extends Conditions {
  name: string;
  call: Call;
}

/** Returns cases for calls under the same conditions. */
export function cases(conditions: Conditions, calls: Record<string, Call>): Case[] {
  return Object.entries(calls).map(([name, call]) => ({ name, call, ...conditions }));
}
