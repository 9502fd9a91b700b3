import type { Belongings } from "./belongings";
import { stableId } from "./stable-id";

/** A group of users. */
export interface Group {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A group as a test names it; its name is its code, unless it says otherwise. */
export interface NewGroup {
  readonly code: string;
  readonly name?: string;
  readonly description?: string;
}

/** The groups of users. */
export type Groups = Belongings<NewGroup, Group>;

/** Makes a group with every field of the schema. */
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
