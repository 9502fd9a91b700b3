import type { Belongings } from "./belongings";
import { stableId } from "./stable-id";
import { USER_POOL_ID } from "./user";

/** The permission group that is meant where none is named. */
export const DEFAULT_NAMESPACE = "default";

/** A role. */
export interface Role {
  readonly id: string;
  readonly code: string;
  /** Code of the permission group that it belongs to. */
  readonly namespace: string;
  readonly arn: string;
  readonly description: string | null;
  readonly isSystem: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly parent: Role | null;
}

/** A role as a test names it: in the permission group `default`, unless it says otherwise. */
export interface NewRole {
  readonly code: string;
  readonly namespace?: string;
  readonly description?: string;
  /** Code of the role above it, in the same permission group. */
  readonly parent?: string;
}

/** The roles of users. */
export type Roles = Belongings<NewRole, Role>;

/** Makes a role with every field of the schema. */
export function createRole({ code, namespace = DEFAULT_NAMESPACE, description, parent }: NewRole): Role {
  const now = new Date().toISOString();
  return {
    id: stableId("role", namespace, code),
    code,
    namespace,
    arn: `arn:cn:authing:${USER_POOL_ID}:role:${code}`,
    description: description ?? null,
    isSystem: false,
    createdAt: now,
    updatedAt: now,
    parent: parent === undefined ? null : createRole({ code: parent, namespace }),
  };
}
