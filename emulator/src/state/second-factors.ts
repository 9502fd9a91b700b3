import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { BusinessError } from "../business-error";
import { addressKey, type PhoneAddress } from "./address";
import type { Collection, Database } from "./database";
import { requireUser } from "./require-user";
import { stableId } from "./stable-id";
import type { User } from "./user";

const ISSUER = "Authing Emulator";
const SECRET_BYTES = 20;
/**
 * Maximum number of 30-second steps by which a phone's clock can differ from the emulator's (RFC 6238, section 5.2).
 */
const WINDOW = 1;

/** Origin of a second factor: a requirement of the application, or the user's own choice. */
export type FactorSource = "APPLICATION" | "SELF";

/** Kinds of second factors: an authenticator app, codes by SMS or email, or a face. */
export const FACTOR_TYPES = ["OTP", "SMS", "EMAIL", "FACE"] as const;

/** Kind of second factor. */
export type FactorType = (typeof FACTOR_TYPES)[number];

/** Contact for each kind of second factor that is verified with a code. */
export interface FactorContacts {
  readonly SMS: PhoneAddress;
  readonly EMAIL: { readonly email: string };
}

/** Second factor that a user has bound. */
export interface BoundFactor {
  readonly id: string;
  readonly type: FactorType;
}

/** Authenticator app of a user, possibly not confirmed yet. */
export interface TotpAuthenticator {
  readonly id: string;
  readonly userId: string;
  readonly source: FactorSource;
  /** Base32. */
  readonly secret: string;
  /** Code for one sign-in without the app. */
  recoveryCode: string;
  /** `true` once a one-time password has confirmed the binding. */
  enable: boolean;
  readonly createdAt: string;
  updatedAt: string;
  /** Time step of the last accepted one-time password, so that no password is accepted twice. */
  lastStep: number;
}

/** Second factors of users, and the users who need a second factor. */
export class SecondFactors {
  readonly #required: Collection<true>;
  readonly #authenticators: Collection<TotpAuthenticator>;
  readonly #faces: Collection<string>;
  /** Users whose faces were bound because an application required a second factor. */
  readonly #facesForApplication: Collection<true>;
  readonly #contacts: {
    readonly [Type in keyof FactorContacts]: Collection<{ contact: FactorContacts[Type]; source: FactorSource }>;
  };

  constructor(database: Database) {
    this.#required = database.collection("mfaRequired");
    this.#authenticators = database.collection("totpAuthenticators");
    this.#faces = database.collection("faces");
    this.#facesForApplication = database.collection("facesForApplication");
    this.#contacts = { SMS: database.collection("smsFactors"), EMAIL: database.collection("emailFactors") };
  }

  /** Sets whether the application requires a second factor from a user, even if the user has not bound one. */
  require(user: User, required = true): void {
    requireUser("mfa.require", user);
    if (required) {
      this.#required.set(user.id, true);
    } else {
      this.#required.delete(user.id);
    }
  }

  /** Returns `true` if the application requires a second factor from a user. */
  isRequired(user: User): boolean {
    requireUser("mfa.isRequired", user);
    return this.#required.has(user.id);
  }

  /**
   * Returns the reason why a user needs a second factor; `undefined` if none is needed. A requirement of the
   * application takes precedence.
   */
  sourceOfNeed(user: User): FactorSource | undefined {
    requireUser("mfa.sourceOfNeed", user);
    if (this.isRequired(user)) {
      return "APPLICATION";
    }
    const hasOwnTotp = this.hasTotp(user) && this.findTotp(user)?.source === "SELF";
    const hasOwnFace = this.hasFace(user) && !this.#facesForApplication.has(user.id);
    const hasOwnContact = Object.values(this.#contacts).some((contacts) => contacts.get(user.id)?.source === "SELF");
    return hasOwnTotp || hasOwnFace || hasOwnContact ? "SELF" : undefined;
  }

  /** Returns `true` if a user has a confirmed authenticator app, a face, or a phone number or email address for codes. */
  hasBound(user: User): boolean {
    return this.list(user).length > 0;
  }

  /** Returns the second factors that a user has bound. */
  list(user: User): BoundFactor[] {
    requireUser("mfa.list", user);
    return FACTOR_TYPES.flatMap((type) => {
      const id = this.#idOf(user, type);
      return id === undefined ? [] : [{ id, type }];
    });
  }

  /** Removes a second factor. */
  remove(user: User, type: FactorType): void {
    if (type === "OTP") {
      this.removeTotp(user);
    } else if (type === "FACE") {
      this.#faces.delete(user.id);
      this.#facesForApplication.delete(user.id);
    } else {
      this.#contacts[type].delete(user.id);
    }
  }

  /** Returns the phone number or email address that receives the codes of a user's second factor. */
  findContact<Type extends keyof FactorContacts>(user: User, type: Type): FactorContacts[Type] | undefined {
    return this.#contacts[type].get(user.id)?.contact;
  }

  /** Binds a phone number or an email address that receives codes. */
  bindContact<Type extends keyof FactorContacts>(
    user: User,
    type: Type,
    contact: FactorContacts[Type],
    source: FactorSource = "SELF",
  ): void {
    this.#contacts[type].set(user.id, { contact, source });
  }

  /** Returns `true` if a user has a confirmed authenticator app. */
  hasTotp(user: User): boolean {
    requireUser("mfa.hasTotp", user);
    return this.findTotp(user)?.enable === true;
  }

  /** Returns `true` if a user has bound a face. */
  hasFace(user: User): boolean {
    requireUser("mfa.hasFace", user);
    return this.#faces.has(user.id);
  }

  /** Returns a user's authenticator app, confirmed or not. */
  findTotp(user: User): TotpAuthenticator | undefined {
    requireUser("mfa.findTotp", user);
    return this.#authenticators.get(user.id);
  }

  /** Returns the current one-time password of a user's authenticator app; throws if there is no app. */
  currentTotp(user: User): string {
    requireUser("mfa.currentTotp", user);
    const authenticator = this.findTotp(user);
    if (!authenticator) {
      throw new BusinessError("noTotp");
    }
    return toTotp(authenticator).generate();
  }

  /** Returns the milliseconds until the one-time passwords change. */
  timeToNextTotp(): number {
    return TOTP.remaining();
  }

  /**
   * Starts binding an authenticator app; replaces the user's previous app, if any.
   *
   * @param options.source origin of the binding; `SELF` by default
   * @param options.secret base32 secret; random by default
   */
  associateTotp(
    user: User,
    {
      source = "SELF",
      secret = createSecret(),
    }: { source?: FactorSource | undefined; secret?: string | undefined } = {},
  ): { authenticator: TotpAuthenticator; uri: string } {
    requireUser("mfa.associateTotp", user);
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

  /**
   * Confirms the binding with a one-time password, which can still be used for one sign-in.
   *
   * @example
   * emulator.mfa.associateTotp(bob);
   * emulator.mfa.confirmTotp(bob, emulator.mfa.currentTotp(bob));
   */
  confirmTotp(user: User, password: string): void {
    requireUser("mfa.confirmTotp", user);
    if (typeof password !== "string") {
      throw new TypeError("mfa.confirmTotp: password is required, e.g. currentTotp(user)");
    }
    const authenticator = this.findTotp(user);
    if (!authenticator || stepOf(authenticator, password) === undefined) {
      throw new BusinessError("wrongCode");
    }
    update(authenticator, { enable: true });
  }

  /** Redeems a one-time password; throws if it is wrong or already used. */
  verifyTotp(user: User, password: string): void {
    const authenticator = this.#requireTotp(user);
    const step = stepOf(authenticator, password);
    if (step === undefined || step <= authenticator.lastStep) {
      throw new BusinessError("wrongCode");
    }
    update(authenticator, { lastStep: step });
  }

  /** Redeems the recovery code and returns a new recovery code; throws if the given code is wrong. */
  recoverTotp(user: User, recoveryCode: string): string {
    const authenticator = this.#requireTotp(user);
    if (recoveryCode !== authenticator.recoveryCode) {
      throw new BusinessError("wrongCode");
    }
    update(authenticator, { recoveryCode: createRecoveryCode() });
    return authenticator.recoveryCode;
  }

  /** Removes a user's authenticator app. */
  removeTotp(user: User): void {
    requireUser("mfa.removeTotp", user);
    this.#authenticators.delete(user.id);
  }

  /**
   * Binds a face.
   *
   * @param fingerprint value that all pictures of this face share
   * @param source origin of the binding
   */
  bindFace(user: User, fingerprint: string, source: FactorSource = "SELF"): void {
    this.#faces.set(user.id, fingerprint);
    if (source === "APPLICATION") {
      this.#facesForApplication.set(user.id, true);
    } else {
      this.#facesForApplication.delete(user.id);
    }
  }

  /** Throws if the fingerprint does not match the user's face. */
  verifyFace(user: User, fingerprint: string): void {
    if (this.#faces.get(user.id) !== fingerprint) {
      throw new BusinessError("wrongFace");
    }
  }

  // Returns the ID of a bound factor. It changes when the user binds another app, phone number or email address.
  #idOf(user: User, type: FactorType): string | undefined {
    if (type === "OTP") {
      return this.hasTotp(user) ? this.findTotp(user)?.id : undefined;
    }
    if (type === "FACE") {
      return this.hasFace(user) ? stableId("factor", user.id, type) : undefined;
    }
    const contact = this.findContact(user, type);
    return contact && stableId("factor", user.id, addressKey(contact));
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

/**
 * Returns the time step of a one-time password; `undefined` if the password is not valid within `WINDOW` steps of the
 * current time.
 */
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
