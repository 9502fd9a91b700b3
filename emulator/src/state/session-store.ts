import { randomBytes, randomUUID } from "node:crypto";
import { sign, TokenExpiredError, verify } from "jsonwebtoken";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import type { User } from "./user";

const ALGORITHM = "HS256";

/** One login of one user: what its token stands for. */
export interface Session {
  /** The token's `jti`. */
  readonly id: string;
  readonly userId: string;
  readonly appId: string | undefined;
  /** The JWT that the client sends as its bearer token. */
  readonly token: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** The sessions that were not revoked. */
export class SessionStore {
  readonly #sessions: Collection<Session>;
  readonly #secrets: Collection<string>;

  /**
   * @param issuer the tokens' `iss`
   * @param lifetime how long a token is good for, in seconds
   */
  constructor(
    database: Database,
    private readonly issuer: string,
    private readonly lifetime: number,
  ) {
    this.#sessions = database.collection("sessions");
    this.#secrets = database.collection("tokenSecret", { permanent: true });
  }

  /** All sessions that were not revoked, the oldest first; their tokens may have expired. */
  list(): Session[] {
    return [...this.#sessions.values()];
  }

  /**
   * Starts a session and issues its token.
   *
   * @param appId the tokens' `aud`
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

  /** The session of a token; refuses a token that expired or was revoked, and one that was never issued here. */
  require(token: string): Session {
    const session = this.#sessions.get(this.#readId(token));
    if (!session) {
      throw new BusinessError("sessionExpired");
    }
    return session;
  }

  /** Ends the session of this token, and tells whether there was one. */
  revoke(token: string): boolean {
    const session = this.list().find((candidate) => candidate.token === token);
    return session !== undefined && this.#sessions.delete(session.id);
  }

  get #secret(): string {
    const secret = this.#secrets.get("current") ?? randomBytes(32).toString("base64");
    this.#secrets.set("current", secret);
    return secret;
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
