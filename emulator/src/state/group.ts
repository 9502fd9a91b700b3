import type { Belongings } from "./belongings";
import { stableId } from "./stable-id";

/** Group of users. */
export interface Group {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Group as passed to `assign`; `name` defaults to the code. */
export interface NewGroup {
  readonly code: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

/** Groups of users. */
export type Groups = Belongings<NewGroup, Group>;

/** Creates a group with every field of the schema. */
export function createGroup({ code, name = code, description }: NewGroup): Group {
  const now = new Date().toISOString();
  return {
    id: stableId("group", code),
    code,
    name,
    description: description ?? null,
    createdAt: now,
    updatedAt: now,
  };
}
