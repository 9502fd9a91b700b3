/** The circumstances of a call. */
export interface Circumstances {
  /** What is stored before the client is created; nothing by default. */
  stored?: Record<string, unknown>;
  /** Options of the client besides its `appId`. */
  options?: Record<string, unknown>;
  /** Bodies, by path, with which the service answers otherwise than it does by default. */
  answers?: Record<string, unknown>;
}

/** One call on a client, as an app in JavaScript would make it: right or wrong. */
export type Call = (authing: any) => unknown;

/** A call and its circumstances, under the name by which its recorded observation is known. */
export interface Case extends Circumstances {
  name: string;
  call: Call;
}

/** The cases of calls under the same circumstances. */
export function cases(circumstances: Circumstances, calls: Record<string, Call>): Case[] {
  return Object.entries(calls).map(([name, call]) => ({ name, call, ...circumstances }));
}
