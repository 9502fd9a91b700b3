import type { Token } from "../http/exchange";
import type { TokenSet } from "../types/answers";
import type { Lang } from "../types/enums";
import type { TokenProviderLike } from "../types/parts";
import type { User } from "../types/user";
import { type AuthStateEvent, type AuthStateListener, type AuthStateSession, SessionEvents } from "./events";
import { subjectOf } from "./jwt";

/** Change of the session: a user with a token, a token alone, or `null` to sign out. */
export type SessionChange = User | string | null;

/**
 * Reads and writes the stored session, and reports each change. Stores every change that it is given: the parts of
 * `Session` decide which calls may write.
 */
export class StoredSession {
  private readonly events: SessionEvents;

  /** @param options `lang`, the language of the logged messages */
  constructor(
    private readonly tokenProvider: TokenProviderLike,
    options: { lang?: Lang },
  ) {
    this.events = new SessionEvents(() => this.current(), options);
  }

  token(): Token {
    return this.tokenProvider.getToken();
  }

  /** Returns the token set that the session's token belongs to; `null` or `undefined` if there is none. */
  tokenSet(): TokenSet | null | undefined {
    const { tokenProvider } = this;
    return tokenProvider.getTokenSet && tokenProvider.getTokenSet();
  }

  /** Returns the session's refresh token; `undefined` if there is none. */
  refreshToken(): string | undefined {
    const tokens = this.tokenSet();
    return (tokens && tokens.refresh_token) || undefined;
  }

  /**
   * Returns the session; `null` if nobody is signed in. The user is `null` if the token belongs to someone other than
   * the stored user.
   */
  current(): AuthStateSession {
    const token = this.token();
    if (!token) return null;
    const user = this.tokenProvider.getUser() || null;
    const id = subjectOf(token);
    return { token, user: user && id && id !== user.id ? null : user };
  }

  /** Returns the ID of the user that a token belongs to; `undefined` if it is unknown. */
  ownerOf(token: Token): string | undefined {
    if (!token) return undefined;
    // The token takes precedence over the stored user, because the service identifies users by their tokens.
    const id = subjectOf(token);
    if (id) return id;
    const user = this.tokenProvider.getUser();
    return user ? user.id : undefined;
  }

  /** Reports the current session to a listener, and then each change. Returns a function that ends the subscription. */
  subscribe(listener: AuthStateListener): () => void {
    return this.events.subscribe(listener);
  }

  /** Stores a change, and its token set if there is one. Reports the change to the listeners. */
  write(event: AuthStateEvent, change: SessionChange, tokens?: TokenSet): void {
    const { tokenProvider } = this;
    // Stored first, so that the refresh token is not lost if the app is closed before the rest is stored.
    if (tokens) this.storeTokenSet(tokens);
    if (change === null) tokenProvider.clearUser();
    else if (typeof change === "string") tokenProvider.setToken(change);
    else tokenProvider.setUser(change);
    this.events.emit(event);
  }

  /** Stores a token set with a new access token, and updates the token of the stored user. */
  renewTokenSet(old: string, tokens: TokenSet): void {
    const { access_token } = tokens;
    const user = this.tokenProvider.getUser();
    const change = user && user.token === old ? { ...user, token: access_token } : access_token;
    const stored = this.tokenSet() || tokens;
    // The service may omit the ID token, or send `null` for it.
    const id_token = tokens.id_token || stored.id_token;
    this.write("TOKEN_REFRESHED", change, { ...stored, ...tokens, id_token });
  }

  /** Removes the refresh token, and keeps the rest of the session, whose access token may still be valid. */
  removeRefreshToken(): void {
    const tokens = this.tokenSet();
    if (tokens) this.storeTokenSet({ ...tokens, refresh_token: undefined });
  }

  private storeTokenSet(tokens: TokenSet): void {
    const { tokenProvider } = this;
    if (tokenProvider.setTokenSet) tokenProvider.setTokenSet(tokens);
  }
}
