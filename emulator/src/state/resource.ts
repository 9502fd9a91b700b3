import type { Belongings } from "./belongings";
import { DEFAULT_NAMESPACE } from "./role";
import { stableId } from "./stable-id";

/** Something that a user may use. */
export interface AuthorizedResource {
  readonly id: string;
  /** Such as `books:*`. */
  readonly code: string;
  readonly type: "DATA" | "API" | "MENU" | "UI" | "BUTTON";
  /** Code of the permission group that it belongs to. */
  readonly namespace: string;
  /** What the user may do with it, such as `books:read`. */
  readonly actions: readonly string[] | null;
  readonly apiIdentifier: string | null;
}

/** A resource as a test names it: in the permission group `default`, unless it says otherwise. */
export type NewAuthorizedResource = Pick<AuthorizedResource, "code" | "type"> & Partial<Omit<AuthorizedResource, "id">>;

/** The resources that users may use. */
export type AuthorizedResources = Belongings<NewAuthorizedResource, AuthorizedResource>;

/** Makes a resource with every field of the schema. */
export function createAuthorizedResource(given: NewAuthorizedResource): AuthorizedResource {
  const { code, type, namespace = DEFAULT_NAMESPACE, actions = null, apiIdentifier = null } = given;
  return { id: stableId("resource", namespace, type, code), code, type, namespace, actions, apiIdentifier };
}
