import { randomBytes } from "node:crypto";
import { BusinessError } from "../business-error";
import { DEFAULT_COUNTRY_CODE, normalizeCountryCode, normalizeEmail } from "./address";
import { type Collection, type Database, dropOldest } from "./database";
import { omitUndefined } from "./optional";
import { hashPassword, matchesPassword, type PasswordHash } from "./password-hash";
import type { SecurityLevel } from "./password-strength";
import { requireUser } from "./require-user";
import { requireValid } from "./require-valid";
import { changeUser, createUser, type NewUser, type Profile, USER_POOL_ID, type User } from "./user";
import { newUserSchema } from "./user-schema";

/** Maximum number of lookups whose user is remembered. */
const REMEMBERED = 10_000;

/** Users of the pool. They are live objects: setting `blocked` on a user takes effect immediately. */
export class UserStore {
  readonly #users: Collection<User>;
  // Stored separately from the users, so that no view of a user can expose a password hash.
  readonly #passwords: Collection<PasswordHash>;
  // The user that each lookup found last, by the name and the value of the lookup.
  readonly #found: Collection<User> = new Map();

  constructor(private readonly database: Database) {
    this.#users = database.collection("users");
    this.#passwords = database.collection("passwords");
  }

  /** Returns all users, oldest first. */
  list(): User[] {
    return [...this.#users.values()];
  }

  /** Returns the user with this ID. */
  findById(id: string): User | undefined {
    return this.#users.get(id);
  }

  /** Returns the user with this email address, ignoring case. */
  findByEmail(email: string): User | undefined {
    const normalized = normalizeEmail(email);
    return this.#find(`email:${normalized}`, (user) => user.email === normalized);
  }

  /** Returns the user with this phone number; without a country code, any country matches. */
  findByPhone(phone: string, countryCode?: string): User | undefined {
    const isWanted = (user: User) =>
      !countryCode || normalizeCountryCode(user.phoneCountryCode) === normalizeCountryCode(countryCode);
    return this.#find(`phone:${countryCode ?? ""}:${phone}`, (user) => user.phone === phone && isWanted(user));
  }

  /** Returns the user with this username. */
  findByUsername(username: string): User | undefined {
    return this.#find(`username:${username}`, (user) => user.username === username);
  }

  /** Returns the user that this WeChat user signs in as. */
  findByOpenid(openid: string): User | undefined {
    return this.#find(
      `openid:${openid}`,
      (user) => user.openid === openid || user.identities.some((identity) => identity.openid === openid),
    );
  }

  /** Returns the user that this account at an identity provider signs in as. */
  findByIdentity(provider: string, userIdInIdp: string): User | undefined {
    return this.#find(`identity:${provider}:${userIdInIdp}`, ({ identities }) =>
      identities.some((identity) => identity.provider === provider && identity.userIdInIdp === userIdInIdp),
    );
  }

  /**
   * Creates a user with an email address, phone number, username or `openid`; the password is optional. Rejects with a
   * `TypeError` that names every problem if a field is unknown or has the wrong type.
   *
   * @example
   * await emulator.users.create({ email: "bob@example.com", password: "correct horse", nickname: "Bob" });
   */
  async create(user: NewUser & { password?: string | undefined }): Promise<User> {
    const { password, ...attributes } = requireValid(newUserSchema, user, { caller: "users.create", root: "user" });
    const hash = password === undefined ? undefined : await hashPassword(password);
    return this.insert(attributes, hash);
  }

  /** Creates a user synchronously, so that no other request can run between a lookup and the creation. */
  insert(attributes: NewUser, password?: PasswordHash): User {
    const email = attributes.email ? normalizeEmail(attributes.email) : null;
    const { phone, phoneCountryCode, openid } = attributes;
    if (
      (email && this.findByEmail(email)) ||
      (phone && this.findByPhone(phone, phoneCountryCode ?? DEFAULT_COUNTRY_CODE))
    ) {
      throw new BusinessError("userExists");
    }
    this.#requireFreeUsername(attributes.username);
    if (openid && this.findByOpenid(openid)) {
      throw new BusinessError("wechatTaken");
    }
    const user = createUser(randomBytes(12).toString("hex"), { ...omitUndefined(attributes), email });
    this.#users.set(user.id, user);
    if (password) {
      this.#passwords.set(user.id, password);
    }
    return user;
  }

  /** Updates the profile; throws if another user has the new username. */
  updateProfile(user: User, changes: Partial<Profile>): void {
    this.#requireFreeUsername(changes.username, user);
    changeUser(user, changes);
  }

  /** Binds a WeChat user to this user, and unbinds it from any other user. */
  bindWechat(user: User, { openid, unionid }: { openid: string; unionid: string }): void {
    const previous = user.openid === openid ? user : this.findByOpenid(openid);
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

  /** Deletes a user with everything that belongs to the user, e.g. sessions, grants, devices and second factors. */
  delete(user: Pick<User, "id">): void {
    requireUser("users.delete", user);
    this.database.deleteRecordsOf(user.id);
  }

  /** Sets or replaces the password of a user. */
  async setPassword(user: User, password: string): Promise<void> {
    this.#passwords.set(user.id, await hashPassword(password));
    user.updatedAt = new Date().toISOString();
  }

  /** Returns the strength of a user's password; `undefined` if the user has no password. */
  passwordSecurityLevel(user: User): SecurityLevel | undefined {
    return this.#passwords.get(user.id)?.securityLevel;
  }

  /** Returns `true` if this is the user's password. */
  async hasPassword(user: User, password: string): Promise<boolean> {
    const hash = this.#passwords.get(user.id);
    return hash !== undefined && matchesPassword(password, hash);
  }

  // Searches all users, because an index would miss changes to live objects. To be fast enough for 10,000 users, first
  // tries the user that the same lookup found last.
  #find(lookup: string, isWanted: (user: User) => boolean): User | undefined {
    const known = this.#found.get(lookup);
    if (known && this.#users.get(known.id) === known && isWanted(known)) {
      return known;
    }
    this.#found.delete(lookup);
    for (const user of this.#users.values()) {
      if (isWanted(user)) {
        this.#found.set(lookup, user);
        dropOldest(this.#found, REMEMBERED);
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
