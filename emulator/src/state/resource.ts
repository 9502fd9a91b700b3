import { z } from "zod";
import type { Belongings } from "./belongings";
import type { Optional } from "./optional";
import { requireValid } from "./require-valid";
import { DEFAULT_NAMESPACE } from "./role";
import { stableId } from "./stable-id";

/** Resource that a user is authorized to use. */
export interface AuthorizedResource {
  readonly id: string;
  /** Code of the resource, e.g. `books:*`. */
  readonly code: string;
  readonly type: "DATA" | "API" | "MENU" | "UI" | "BUTTON";
  /** Code of the permission group. */
  readonly namespace: string;
  /** Allowed actions, e.g. `books:read`. */
  readonly actions: readonly string[] | null;
  readonly apiIdentifier: string | null;
}

/** Resource as passed to `assign`; `namespace` defaults to `default`. */
export type NewAuthorizedResource = Pick<AuthorizedResource, "code" | "type"> &
  Optional<Omit<AuthorizedResource, "id">>;

/** Resources that users are authorized to use. */
export type AuthorizedResources = Belongings<NewAuthorizedResource, AuthorizedResource>;

const newResourceSchema = z.strictObject({
  code: z.string().min(1),
  type: z.enum(["DATA", "API", "MENU", "UI", "BUTTON"]),
  namespace: z.string().default(DEFAULT_NAMESPACE),
  actions: z.array(z.string()).nullable().default(null),
  apiIdentifier: z.string().nullable().default(null),
});

/** Creates a resource with every field of the schema; throws a `TypeError` if the given fields are invalid. */
export function createAuthorizedResource(given: NewAuthorizedResource): AuthorizedResource {
  const { code, type, namespace, actions, apiIdentifier } = requireValid(newResourceSchema, given, {
    caller: "resources.assign",
    root: "resource",
  });
  return { id: stableId("resource", namespace, type, code), code, type, namespace, actions, apiIdentifier };
}
