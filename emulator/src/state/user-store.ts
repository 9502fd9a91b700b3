import { randomBytes } from "node:crypto";
import { BusinessError } from "../business-error";
import { DEFAULT_COUNTRY_CODE, normalizeCountryCode, normalizeEmail } from "./address";
import type { Collection, Database } from "./database";
import { hashPassword, matchesPassword, type PasswordHash } from "./password-hash";
import type { SecurityLevel } from "./password-strength";
import { changeUser, createUser, type NewUser, type Profile, USER_POOL_ID, type User } from "./user";

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
    return this.#find((user) => user.email === normalized);
  }

  /** The user with this phone number; of any country, if no country code is given. */
  findByPhone(phone: string, countryCode?: string): User | undefined {
    const isWanted = (user: User) =>
      !countryCode || normalizeCountryCode(user.phoneCountryCode) === normalizeCountryCode(countryCode);
    return this.#find((user) => user.phone === phone && isWanted(user));
  }

  /** The user with this name. */
  findByUsername(username: string): User | undefined {
    return this.#find((user) => user.username === username);
  }

  /** The user whom this WeChat user logs in as. */
  findByOpenid(openid: string): User | undefined {
    return this.#find(
      (user) => user.openid === openid || user.identities.some((identity) => identity.openid === openid),
    );
  }

  /** The user whom this account at an identity provider logs in as. */
  findByIdentity(provider: string, userIdInIdp: string): User | undefined {
    return this.#find(({ identities }) =>
      identities.some((identity) => identity.provider === provider && identity.userIdInIdp === userIdInIdp),
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
    return this.insert(attributes, hash);
  }

  /** Creates a user, with a password that is hashed already or without: nothing can come between a look-up and this. */
  insert(attributes: NewUser, password?: PasswordHash): User {
    const email = attributes.email ? normalizeEmail(attributes.email) : null;
    const { phone, phoneCountryCode } = attributes;
    if (
      (email && this.findByEmail(email)) ||
      (phone && this.findByPhone(phone, phoneCountryCode ?? DEFAULT_COUNTRY_CODE))
    ) {
      throw new BusinessError("userExists");
    }
    this.#requireFreeUsername(attributes.username);
    const user = createUser(randomBytes(12).toString("hex"), { ...attributes, email });
    this.#users.set(user.id, user);
    if (password) {
      this.#passwords.set(user.id, password);
    }
    return user;
  }

  /** Changes what users say about themselves; a name that another user has is refused. */
  updateProfile(user: User, changes: Partial<Profile>): void {
    this.#requireFreeUsername(changes.username, user);
    changeUser(user, changes);
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

  /** Removes a user for good. */
  delete(user: User): void {
    this.#users.delete(user.id);
    this.#passwords.delete(user.id);
  }

  /** Gives a user a password, in place of the one that there may be. */
  async setPassword(user: User, password: string): Promise<void> {
    this.#passwords.set(user.id, await hashPassword(password));
    user.updatedAt = new Date().toISOString();
  }

  /** How hard the user's password is to guess; nothing, if none is set. */
  passwordSecurityLevel(user: User): SecurityLevel | undefined {
    return this.#passwords.get(user.id)?.securityLevel;
  }

  /** Tells whether this is the user's password; a user without one has none that fits. */
  async hasPassword(user: User, password: string): Promise<boolean> {
    const hash = this.#passwords.get(user.id);
    return hash !== undefined && matchesPassword(password, hash);
  }

  // Users are live objects, so that an index could not be trusted; going through ten thousand of them takes no time.
  #find(isWanted: (user: User) => boolean): User | undefined {
    for (const user of this.#users.values()) {
      if (isWanted(user)) {
        return user;
      }
    }
    return undefined;
  }

  #requireFreeUsername(username: string | null | undefined, owner?: User): void {
    const holder = username ? this.findByUsername(username) : undefined;
    if (holder && holder !== owner) {
      throw new BusinessError("usernameTaken");
    }
  }
}
