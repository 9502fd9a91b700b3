import type { Belongings } from "./belongings";
import type { Optional } from "./optional";

/** Tenant that a user is a member of. */
export interface Tenant {
  readonly id: string;
  readonly name: string;
  /** Time at which the user joined, in ISO 8601. */
  readonly joinAt: string;
}

/** Tenant as passed to `assign`; `name` defaults to the ID. */
export type NewTenant = Pick<Tenant, "id"> & Optional<Pick<Tenant, "name">>;

/** Tenants that users are members of. */
export type Tenants = Belongings<NewTenant, Tenant>;

/** Creates a membership that starts now. */
export function createTenant({ id, name = id }: NewTenant): Tenant {
  return { id, name, joinAt: new Date().toISOString() };
}
