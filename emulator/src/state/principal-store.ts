import type { Collection, Database } from "./database";
import { stableId } from "./stable-id";
import { USER_POOL_ID, type User } from "./user";

/** Who a user has proved to be: a person (`P`) or an enterprise (`E`). */
export interface Principal {
  readonly id: string;
  readonly principalType: "P" | "E";
  readonly principalName: string;
  /** Number of the identity card, or code of the enterprise. */
  readonly principalCode: string;
  readonly authenticationTime: string;
  readonly userId: string;
  readonly userPoolId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What users have proved to be: each one thing. */
export class PrincipalStore {
  readonly #principals: Collection<Principal>;

  constructor(database: Database) {
    this.#principals = database.collection("principals");
  }

  /** What a user has proved to be. */
  find(user: User): Principal | undefined {
    return this.#principals.get(user.id);
  }

  /** Keeps what a user has proved, in place of an earlier proof. */
  keep(user: User, proof: Pick<Principal, "principalType" | "principalName" | "principalCode">): Principal {
    const now = new Date().toISOString();
    const principal: Principal = {
      id: stableId("principal", user.id),
      ...proof,
      authenticationTime: now,
      userId: user.id,
      userPoolId: USER_POOL_ID,
      createdAt: this.find(user)?.createdAt ?? now,
      updatedAt: now,
    };
    this.#principals.set(user.id, principal);
    return principal;
  }
}
