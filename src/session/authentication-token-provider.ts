import type { AuthenticationClientOptions } from "../options";
import { storage } from "../platform/storage";
import type { SyncStorage, TokenProviderLike } from "../types/parts";
import type { User } from "../types/user";
import { isArray, isObject, setMember } from "../types/values";
import { resilient } from "./storage";

const TOKEN_KEY = "_authing_token";
const USER_KEY = "_authing_user";

/** A user as stored: JSON has no dates, so `customDataDates` lists the keys of those in `customData`. */
type StoredUser = User & { customDataDates?: string[] };

/** Keeps the session, a token and its user, in the mini program's storage, where it outlives a launch. */
export class AuthenticationTokenProvider implements TokenProviderLike {
  private readonly storage: SyncStorage;

  /** @param options `storage`, to keep the session elsewhere */
  constructor(options: Pick<AuthenticationClientOptions, "storage"> = {}) {
    this.storage = resilient(options.storage || storage);
  }

  /** Returns the session's token; `null` if nobody is signed in. */
  getToken(): string | null {
    const token = this.storage.getItem(TOKEN_KEY);
    // Version 4 could leave the words behind.
    return typeof token === "string" && token !== "" && token !== "null" && token !== "undefined" ? token : null;
  }

  /** Stores a token, beside the user who is there. */
  setToken(token: string): void {
    this.storage.setItem(TOKEN_KEY, token);
  }

  /** The session's user as last seen; `null` if none is stored. */
  getUser(): User | null {
    const user = this.storage.getItem(USER_KEY) as StoredUser | null;
    return isObject(user) && typeof user.id === "string" ? withDates(user) : null;
  }

  /** Stores a user, and the user's token if there is one: without one the session keeps its own. */
  setUser(user: User): void {
    const { customData } = user;
    const customDataDates = isObject(customData)
      ? Object.keys(customData).filter((name) => customData[name] instanceof Date)
      : [];
    this.storage.setItem(USER_KEY, customDataDates.length ? { ...user, customDataDates } : user);
    if (typeof user.token === "string" && user.token) this.setToken(user.token);
  }

  /** Forgets the session. */
  clearUser(): void {
    this.storage.removeItem(USER_KEY);
    this.storage.removeItem(TOKEN_KEY);
  }
}

function withDates(stored: StoredUser): User {
  const { customDataDates } = stored;
  if (!isArray(customDataDates)) return stored;
  const user: StoredUser = { ...stored, customData: { ...stored.customData } };
  delete user.customDataDates;
  customDataDates.forEach((name) => {
    const date: string | null = user.customData[name];
    // JSON writes an invalid date as `null`, which would become a date in 1970.
    setMember(user.customData, name, new Date(date === null ? Number.NaN : date));
  });
  return user;
}
