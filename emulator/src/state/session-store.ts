import { createSecretKey, type KeyObject, randomBytes, randomUUID } from "node:crypto";
import { decode, sign, TokenExpiredError, verify } from "jsonwebtoken";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import type { User } from "./user";

const ALGORITHM = "HS256";

/** Session of a signed-in user. */
export interface Session {
  /** `jti` of the token. */
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

  /**
   * @param issuer `iss` of the tokens
   * @param lifetime lifetime of a token in seconds
   */
  constructor(
    database: Database,
    private readonly issuer: string,
    private readonly lifetime: number,
  ) {
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
    const expiresAt = issuedAt + this.lifetime;
    const claims = {
      iss: this.issuer,
      sub: user.id,
      aud: appId,
      jti: id,
      iat: issuedAt,
      exp: expiresAt,
      data: { id: user.id, userPoolId: user.userPoolId, arn: user.arn },
    };
    const token = sign(claims, this.#secret, { algorithm: ALGORITHM });
    const session: Session = { id, userId: user.id, appId, token, issuedAt, expiresAt };
    this.#sessions.set(id, session);
    return session;
  }

  /** Returns the session of a token; throws if the token is expired, revoked or invalid. */
  require(token: string): Session {
    const session = this.#sessions.get(this.#readId(token));
    if (!session) {
      throw new BusinessError("sessionExpired");
    }
    return session;
  }

  /** Ends the session with this token; returns `true` if the session existed. */
  revoke(token: string): boolean {
    const session = this.#sessions.get(claimedId(token));
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
  get #secret(): KeyObject {
    const secret = this.#secrets.get("current") ?? randomBytes(32).toString("base64");
    this.#secrets.set("current", secret);
    return createSecretKey(Buffer.from(secret));
  }

  #readId(token: string): string {
    try {
      const claims = verify(token, this.#secret, { algorithms: [ALGORITHM] });
      return typeof claims === "string" ? "" : (claims.jti ?? "");
    } catch (error) {
      throw new BusinessError(error instanceof TokenExpiredError ? "sessionExpired" : "sessionInvalid");
    }
  }
}

function claimedId(token: string): string {
  try {
    return decode(token, { json: true })?.jti ?? "";
  } catch {
    return "";
  }
}
