import { asTokenSet } from "../http/readers";
import type { AuthenticationClientOptions } from "../options";
import { storageOf } from "../platform/storage";
import type { TokenSet } from "../types/answers";
import type { SyncStorage, TokenProviderLike } from "../types/parts";
import type { User } from "../types/user";
import { isArray, isObject, isText, setMember } from "../types/values";
import { resilient } from "./storage";

const TOKEN_KEY = "_authing_token";
const USER_KEY = "_authing_user";
const TOKEN_SET_KEY = "_authing_token_set";

/** Stored form of a user. JSON has no dates, so `customDataDates` lists the keys of the dates in `customData`. */
type StoredUser = User & { customDataDates?: string[] };

/** Stores the session, by default in the mini program's storage, where the session survives a restart. */
export class AuthenticationTokenProvider implements TokenProviderLike {
  private readonly storage: SyncStorage;

  /**
   * Creates a store for the session.
   *
   * @param options `storage`, where the session is stored; by default, the storage of the host in `platform`
   */
  constructor(options: Pick<AuthenticationClientOptions, "storage" | "platform"> = {}) {
    this.storage = resilient(options.storage || storageOf(options.platform));
  }

  /** Returns the session's token; `null` if nobody is signed in. */
  getToken(): string | null {
    const token = this.storage.getItem(TOKEN_KEY);
    // Version 4 could store these strings instead of a token.
    return isText(token) && token !== "null" && token !== "undefined" ? token : null;
  }

  /** Stores a token and keeps the stored user. */
  setToken(token: string): void {
    this.storage.setItem(TOKEN_KEY, token);
    this.removeStaleTokenSet();
  }

  /** Returns the last known user of the session; `null` if none is stored. */
  getUser(): User | null {
    const user = this.storage.getItem(USER_KEY) as StoredUser | null;
    return isObject(user) && typeof user.id === "string" ? withDates(user) : null;
  }

  /** Stores a user and the user's token. If the user has no token, keeps the stored token. */
  setUser(user: User): void {
    const { customData } = user;
    const customDataDates = isObject(customData)
      ? Object.keys(customData).filter((name) => customData[name] instanceof Date)
      : [];
    this.storage.setItem(USER_KEY, customDataDates.length ? { ...user, customDataDates } : user);
    if (isText(user.token)) this.setToken(user.token);
  }

  /** Returns the token set that the session's token belongs to; `null` if the sign-in returned none. */
  getTokenSet(): TokenSet | null {
    const tokens = asTokenSet(this.storage.getItem(TOKEN_SET_KEY));
    return tokens && tokens.access_token === this.getToken() ? tokens : null;
  }

  /** Stores a token set. Its access token becomes the session's token. */
  setTokenSet(tokens: TokenSet): void {
    this.storage.setItem(TOKEN_SET_KEY, tokens);
    this.setToken(tokens.access_token);
  }

  /** Removes the stored user and tokens. */
  clearUser(): void {
    this.storage.removeItem(USER_KEY);
    this.storage.removeItem(TOKEN_KEY);
    this.removeStaleTokenSet();
  }

  /** Removes a token set whose session has been replaced or has ended, because its refresh token may still be valid. */
  private removeStaleTokenSet(): void {
    if (this.storage.getItem(TOKEN_SET_KEY) && !this.getTokenSet()) this.storage.removeItem(TOKEN_SET_KEY);
  }
}

function withDates(stored: StoredUser): User {
  const { customDataDates } = stored;
  if (!isArray(customDataDates)) return stored;
  const user: StoredUser = { ...stored, customData: { ...stored.customData } };
  delete user.customDataDates;
  customDataDates.forEach((name) => {
    const date: string | null = user.customData[name];
    // In JSON, an invalid date becomes `null`, and `new Date(null)` would be in 1970.
    setMember(user.customData, name, new Date(date === null ? Number.NaN : date));
  });
  return user;
}
