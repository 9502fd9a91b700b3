import { randomBytes } from "node:crypto";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import { hashPassword, matchesPassword, type PasswordHash } from "./password-hash";
import { createUser, type NewUser, type Profile, USER_POOL_ID, type User } from "./user";

/** The users of the pool. They are live objects: a test may set `blocked` on one and see it refused. */
export class UserStore {
  readonly #users: Collection<User>;
  // Apart from the users, so that no view of a user can ever show one.
  readonly #passwords: Collection<PasswordHash>;

  constructor(database: Database) {
    this.#users = database.collection("users");
    this.#passwords = database.collection("passwords");
  }

  /** All users, the oldest first. */
  list(): User[] {
    return [...this.#users.values()];
  }

  /** The user with this ID. */
  findById(id: string): User | undefined {
    return this.#users.get(id);
  }

  /** The user with this e-mail address, whatever its case. */
  findByEmail(email: string): User | undefined {
    const normalized = normalizeEmail(email);
    return this.list().find((user) => user.email === normalized);
  }

  /** The user with this phone number. */
  findByPhone(phone: string): User | undefined {
    return this.list().find((user) => user.phone === phone);
  }

  /** The user with this name. */
  findByUsername(username: string): User | undefined {
    return this.list().find((user) => user.username === username);
  }

  /** The user whom this WeChat user logs in as. */
  findByOpenid(openid: string): User | undefined {
    return this.list().find(
      (user) => user.openid === openid || user.identities.some((identity) => identity.openid === openid),
    );
  }

  /**
   * Creates a user, with a password if one is given.
   *
   * @example
   * await emulator.users.create({ email: "bob@example.com", password: "correct horse", nickname: "Bob" });
   */
  async create({ password, ...attributes }: NewUser & { password?: string }): Promise<User> {
    const hash = password === undefined ? undefined : await hashPassword(password);
    const user = this.insert(attributes);
    if (hash) {
      this.#passwords.set(user.id, hash);
    }
    return user;
  }

  /** Creates a user who has no password, at once: nothing can come between a look-up and this. */
  insert(attributes: NewUser): User {
    const email = attributes.email ? normalizeEmail(attributes.email) : null;
    if ((email && this.findByEmail(email)) || (attributes.phone && this.findByPhone(attributes.phone))) {
      throw new BusinessError("userExists");
    }
    this.#requireFreeUsername(attributes.username);
    const user = createUser(randomBytes(12).toString("hex"), { ...attributes, email });
    this.#users.set(user.id, user);
    return user;
  }

  /** Changes what users say about themselves; a name that another user has is refused. */
  updateProfile(user: User, changes: Partial<Profile>): void {
    this.#requireFreeUsername(changes.username, user);
    Object.assign(user, changes, { updatedAt: new Date().toISOString() });
  }

  /** Lets a WeChat user log in as this user, and as nobody else from then on. */
  bindWechat(user: User, { openid, unionid }: { openid: string; unionid: string }): void {
    const previous = this.findByOpenid(openid);
    if (previous && previous !== user) {
      previous.identities = previous.identities.filter((identity) => identity.openid !== openid);
      if (previous.openid === openid) {
        previous.openid = null;
        previous.unionid = null;
      }
    }
    user.openid = openid;
    user.unionid = unionid;
    if (!user.identities.some((identity) => identity.openid === openid)) {
      user.identities.push({
        openid,
        userIdInIdp: openid,
        userInfoInIdp: null,
        userId: user.id,
        connectionId: "wechat-miniprogram",
        isSocial: true,
        provider: "wechat",
        userPoolId: USER_POOL_ID,
        refreshToken: null,
        accessToken: null,
        type: "openid",
        extIdpId: "wechat",
      });
    }
  }

  /** Tells whether this is the user's password; a user without one has none that fits. */
  async hasPassword(user: User, password: string): Promise<boolean> {
    const hash = this.#passwords.get(user.id);
    return hash !== undefined && matchesPassword(password, hash);
  }

  #requireFreeUsername(username: string | null | undefined, owner?: User): void {
    const holder = username ? this.findByUsername(username) : undefined;
    if (holder && holder !== owner) {
      throw new BusinessError("usernameTaken");
    }
  }
}

function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}
