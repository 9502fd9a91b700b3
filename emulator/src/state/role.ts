import type { Belongings } from "./belongings";
import { stableId } from "./stable-id";
import { USER_POOL_ID } from "./user";

/** Permission group that applies if none is given. */
export const DEFAULT_NAMESPACE = "default";

/** Role of a user. */
export interface Role {
  readonly id: string;
  readonly code: string;
  /** Code of the permission group. */
  readonly namespace: string;
  readonly arn: string;
  readonly description: string | null;
  readonly isSystem: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly parent: Role | null;
}

/** Role as passed to `assign`; `namespace` defaults to `default`. */
export interface NewRole {
  readonly code: string;
  readonly namespace?: string | undefined;
  readonly description?: string | undefined;
  /** Code of the parent role, in the same permission group. */
  readonly parent?: string | undefined;
}

/** Roles of users. */
export type Roles = Belongings<NewRole, Role>;

/** Creates a role with every field of the schema. */
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
