import { createSecretKey, type KeyObject, randomBytes, randomUUID } from "node:crypto";
import { decode, type JwtPayload, sign, TokenExpiredError, verify } from "jsonwebtoken";
import { BusinessError } from "../business-error";
import type { ClientStore } from "./client-store";
import type { Collection, Database } from "./database";
import type { User } from "./user";

const ALGORITHM = "HS256";

/** Session of a signed-in user. */
export interface Session {
  /** `jti` of the session token. */
  readonly id: string;
  readonly userId: string;
  readonly appId: string | undefined;
  /** JWT that the client sends as its bearer token. */
  readonly token: string;
  /** Unix time in seconds. */
  readonly issuedAt: number;
  /** Unix time in seconds. */
  readonly expiresAt: number;
}

/** Sessions that were not revoked. */
export class SessionStore {
  readonly #sessions: Collection<Session>;
  readonly #secrets: Collection<string>;

  readonly #issuer: string;
  readonly #lifetime: number;
  readonly #clients: ClientStore;

  /**
   * @param options.issuer `iss` of the tokens
   * @param options.lifetime lifetime of a token in seconds
   * @param options.clients registered applications, whose secrets sign their tokens
   */
  constructor(database: Database, options: { issuer: string; lifetime: number; clients: ClientStore }) {
    this.#issuer = options.issuer;
    this.#lifetime = options.lifetime;
    this.#clients = options.clients;
    this.#sessions = database.collection("sessions");
    this.#secrets = database.collection("tokenSecret", { permanent: true });
  }

  /** Returns the sessions that were not revoked, oldest first, including expired ones. */
  list(): Session[] {
    return [...this.#sessions.values()];
  }

  /**
   * Starts a session and issues its token.
   *
   * @param appId `aud` of the token
   */
  start(user: User, appId: string | undefined): Session {
    const id = randomUUID();
    const issuedAt = Math.floor(Date.now() / 1000);
    const expiresAt = issuedAt + this.#lifetime;
    const claims = {
      iss: this.#issuer,
      sub: user.id,
      aud: appId,
      jti: id,
      iat: issuedAt,
      exp: expiresAt,
      data: { id: user.id, userPoolId: user.userPoolId, arn: user.arn },
    };
    const token = sign(claims, this.#keyOf(appId), { algorithm: ALGORITHM });
    const session: Session = { id, userId: user.id, appId, token, issuedAt, expiresAt };
    this.#sessions.set(id, session);
    return session;
  }

  /** Returns the session of a token; throws if the token is expired, revoked or invalid. */
  require(token: string): Session {
    const session = this.#sessions.get(this.#readId(token));
    // An application knows the secret that signs its tokens, so the signature alone does not prove who issued a token.
    if (session?.token !== token) {
      throw new BusinessError("sessionExpired");
    }
    return session;
  }

  /** Ends the session with this token; returns `true` if the session existed. */
  revoke(token: string): boolean {
    const session = this.#sessions.get(claimsOf(token).jti ?? "");
    return session?.token === token && this.revokeById(session.id);
  }

  /** Ends the session with this ID; returns `true` if the session existed. */
  revokeById(id: string): boolean {
    return this.#sessions.delete(id);
  }

  /** Ends all sessions. */
  revokeAll(): void {
    this.#sessions.clear();
  }

  // Returns a KeyObject, because jsonwebtoken first tries to parse a string as PEM, which is slow.
  #keyOf(appId: string | undefined): KeyObject {
    return createSecretKey(Buffer.from(this.#clients.find(appId ?? "").secret ?? this.#ownSecret));
  }

  get #ownSecret(): string {
    const secret = this.#secrets.get("current") ?? randomBytes(32).toString("base64");
    this.#secrets.set("current", secret);
    return secret;
  }

  #readId(token: string): string {
    const { aud } = claimsOf(token);
    try {
      const key = this.#keyOf(typeof aud === "string" ? aud : undefined);
      const claims = verify(token, key, { algorithms: [ALGORITHM] });
      return typeof claims === "string" ? "" : (claims.jti ?? "");
    } catch (error) {
      throw new BusinessError(error instanceof TokenExpiredError ? "sessionExpired" : "sessionInvalid");
    }
  }
}

// Returns the claims of a token without verifying it.
function claimsOf(token: string): JwtPayload {
  try {
    return decode(token, { json: true }) ?? {};
  } catch {
    return {};
  }
}
