import type { Belongings } from "./belongings";
import { USER_POOL_ID } from "./user";

/** An application that a user may use. */
export interface AllowedApplication {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly logo: string | null;
  readonly userPoolId: string;
  readonly createdAt: string;
}

/** An application as a test names it; its name is its ID, unless it says otherwise. */
export type NewAllowedApplication = Pick<AllowedApplication, "id"> &
  Partial<Pick<AllowedApplication, "name" | "description" | "logo">>;

/** The applications that users may use. */
export type AllowedApplications = Belongings<NewAllowedApplication, AllowedApplication>;

/** Makes an application with every field that clients are shown. */
export function createAllowedApplication(given: NewAllowedApplication): AllowedApplication {
  const { id, name = id, description = null, logo = null } = given;
  return { id, name, description, logo, userPoolId: USER_POOL_ID, createdAt: new Date().toISOString() };
}
