import type { Belongings } from "./belongings";
import type { Optional } from "./optional";
import { USER_POOL_ID } from "./user";

/** Application that a user is allowed to use. */
export interface AllowedApplication {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly logo: string | null;
  readonly userPoolId: string;
  readonly createdAt: string;
}

/** Application as passed to `assign`; `name` defaults to the ID. */
export type NewAllowedApplication = Pick<AllowedApplication, "id"> &
  Optional<Pick<AllowedApplication, "name" | "description" | "logo">>;

/** Applications that users are allowed to use. */
export type AllowedApplications = Belongings<NewAllowedApplication, AllowedApplication>;

/** Creates an application with all fields that the service returns. */
export function createAllowedApplication(given: NewAllowedApplication): AllowedApplication {
  const { id, name = id, description = null, logo = null } = given;
  return { id, name, description, logo, userPoolId: USER_POOL_ID, createdAt: new Date().toISOString() };
}
