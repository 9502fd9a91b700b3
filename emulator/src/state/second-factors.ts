import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { BusinessError } from "../business-error";
import type { Collection, Database } from "./database";
import type { User } from "./user";

const ISSUER = "Authing Emulator";
const SECRET_BYTES = 20;
/** By how many steps of 30 seconds a phone's clock may be off (RFC 6238, section 5.2). */
const WINDOW = 1;

/** Who has a second factor bound: the application that demands one, or the user for the own account. */
export type FactorSource = "APPLICATION" | "SELF";

/** An authenticator app that a user has, or has begun to bind. */
export interface TotpAuthenticator {
  readonly id: string;
  readonly userId: string;
  readonly source: FactorSource;
  /** base32 */
  readonly secret: string;
  /** Good for one login without the app. */
  recoveryCode: string;
  /** Whether a first one-time password has confirmed it. */
  enable: boolean;
  readonly createdAt: string;
  updatedAt: string;
  /** The time step of the last login by it: no one-time password logs in twice. */
  lastStep: number;
}

/** What users have to prove besides what they log in with. */
export class SecondFactors {
  readonly #required: Collection<true>;
  readonly #authenticators: Collection<TotpAuthenticator>;
  readonly #faces: Collection<string>;
  /** The users whose faces were bound because an application demanded it. */
  readonly #facesForApplication: Collection<true>;

  constructor(database: Database) {
    this.#required = database.collection("mfaRequired");
    this.#authenticators = database.collection("totpAuthenticators");
    this.#faces = database.collection("faces");
    this.#facesForApplication = database.collection("facesForApplication");
  }

  /** Has the application demand a second factor of a user's logins, also while none is bound; or no longer. */
  require(user: User, required = true): void {
    if (required) {
      this.#required.set(user.id, true);
    } else {
      this.#required.delete(user.id);
    }
  }

  /** Who has a user's logins need a second factor, if anybody does: the application's demand comes first. */
  sourceOfNeed(user: User): FactorSource | undefined {
    if (this.#required.has(user.id)) {
      return "APPLICATION";
    }
    const hasOwnTotp = this.hasTotp(user) && this.findTotp(user)?.source === "SELF";
    const hasOwnFace = this.hasFace(user) && !this.#facesForApplication.has(user.id);
    return hasOwnTotp || hasOwnFace ? "SELF" : undefined;
  }

  /** Whether a user has an authenticator app or a face. */
  hasBound(user: User): boolean {
    return this.hasTotp(user) || this.hasFace(user);
  }

  /** Whether a user has an authenticator app, and has confirmed it. */
  hasTotp(user: User): boolean {
    return this.findTotp(user)?.enable === true;
  }

  /** Whether a user has bound a face. */
  hasFace(user: User): boolean {
    return this.#faces.has(user.id);
  }

  /** A user's authenticator app, confirmed or not. */
  findTotp(user: User): TotpAuthenticator | undefined {
    return this.#authenticators.get(user.id);
  }

  /** The one-time password that a user's authenticator app shows now; throws if there is no app. */
  currentTotp(user: User): string {
    const authenticator = this.findTotp(user);
    if (!authenticator) {
      throw new BusinessError("noTotp");
    }
    return toTotp(authenticator).generate();
  }

  /**
   * Begins to bind an authenticator app, in place of one that was never confirmed.
   *
   * @param options.source who has it bound; the user by default
   * @param options.secret the secret in base32; a random one by default
   */
  associateTotp(
    user: User,
    { source = "SELF", secret = createSecret() }: { source?: FactorSource; secret?: string } = {},
  ): { authenticator: TotpAuthenticator; uri: string } {
    const now = new Date().toISOString();
    const authenticator: TotpAuthenticator = {
      id: randomBytes(12).toString("hex"),
      userId: user.id,
      source,
      secret,
      recoveryCode: createRecoveryCode(),
      enable: false,
      createdAt: now,
      updatedAt: now,
      lastStep: 0,
    };
    this.#authenticators.set(user.id, authenticator);
    return { authenticator, uri: toTotp(authenticator, user).toString() };
  }

  /** Ends the binding by a one-time password; that password is still good for one login. */
  confirmTotp(user: User, password: string): void {
    const authenticator = this.findTotp(user);
    if (!authenticator || stepOf(authenticator, password) === undefined) {
      throw new BusinessError("wrongCode");
    }
    update(authenticator, { enable: true });
  }

  /** Checks a one-time password, and uses it up. */
  verifyTotp(user: User, password: string): void {
    const authenticator = this.#requireTotp(user);
    const step = stepOf(authenticator, password);
    if (step === undefined || step <= authenticator.lastStep) {
      throw new BusinessError("wrongCode");
    }
    update(authenticator, { lastStep: step });
  }

  /** Uses the recovery code up, and returns the next one. */
  recoverTotp(user: User, recoveryCode: string): string {
    const authenticator = this.#requireTotp(user);
    if (recoveryCode !== authenticator.recoveryCode) {
      throw new BusinessError("wrongCode");
    }
    update(authenticator, { recoveryCode: createRecoveryCode() });
    return authenticator.recoveryCode;
  }

  /** Takes the authenticator app away from a user. */
  removeTotp(user: User): void {
    this.#authenticators.delete(user.id);
  }

  /**
   * Binds a face, by what its pictures have in common.
   *
   * @param source who has it bound
   */
  bindFace(user: User, fingerprint: string, source: FactorSource = "SELF"): void {
    this.#faces.set(user.id, fingerprint);
    if (source === "APPLICATION") {
      this.#facesForApplication.set(user.id, true);
    } else {
      this.#facesForApplication.delete(user.id);
    }
  }

  /** Checks a face. */
  verifyFace(user: User, fingerprint: string): void {
    if (this.#faces.get(user.id) !== fingerprint) {
      throw new BusinessError("wrongFace");
    }
  }

  #requireTotp(user: User): TotpAuthenticator {
    const authenticator = this.findTotp(user);
    if (!authenticator?.enable) {
      throw new BusinessError("noTotp");
    }
    return authenticator;
  }
}

function toTotp({ secret }: TotpAuthenticator, user?: User): TOTP {
  const label = user?.email ?? user?.phone ?? user?.username ?? user?.id ?? "";
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret) });
}

/** The time step that a one-time password belongs to, if it is one of about now. */
function stepOf(authenticator: TotpAuthenticator, password: string): number | undefined {
  const totp = toTotp(authenticator);
  const delta = /^\d{6}$/.test(password) ? totp.validate({ token: password, window: WINDOW }) : null;
  return delta === null ? undefined : totp.counter() + delta;
}

function update(authenticator: TotpAuthenticator, changes: Partial<TotpAuthenticator>): void {
  Object.assign(authenticator, changes, { updatedAt: new Date().toISOString() });
}

function createSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

function createRecoveryCode(): string {
  return randomBytes(12).toString("hex");
}
