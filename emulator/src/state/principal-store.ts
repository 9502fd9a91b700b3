import type { Collection, Database } from "./database";
import { requireUser } from "./require-user";
import { stableId } from "./stable-id";
import { USER_POOL_ID, type User } from "./user";

/** Verified identity of a user: a person (`P`) or an enterprise (`E`). */
export interface Principal {
  readonly id: string;
  readonly principalType: "P" | "E";
  readonly principalName: string;
  /** ID card number of a person, or registration code of an enterprise. */
  readonly principalCode: string;
  readonly authenticationTime: string;
  readonly userId: string;
  readonly userPoolId: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Verified identities, at most one per user. */
export class PrincipalStore {
  readonly #principals: Collection<Principal>;

  constructor(database: Database) {
    this.#principals = database.collection("principals");
  }

  /** Returns the verified identity of a user. */
  find(user: User): Principal | undefined {
    requireUser("principals.find", user);
    return this.#principals.get(user.id);
  }

  /** Stores the verified identity of a user; replaces any earlier identity. */
  keep(user: User, proof: Pick<Principal, "principalType" | "principalName" | "principalCode">): Principal {
    requireUser("principals.keep", user);
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
