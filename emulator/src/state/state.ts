import { AccountDeletions } from "./account-deletions";
import { createAllowedApplication } from "./allowed-application";
import type { AnswerShape } from "./answer-shape";
import { Belongings } from "./belongings";
import { Captchas } from "./captchas";
import { CasTickets } from "./cas-tickets";
import { Changes } from "./changes";
import { ClientStore } from "./client-store";
import { Database } from "./database";
import { DepartmentStore } from "./department-store";
import { DeviceStore } from "./device-store";
import { Directories } from "./directories";
import { EncryptionKey } from "./encryption-key";
import { Enrollments } from "./enrollments";
import { EventBus } from "./event-bus";
import { FailedLogins } from "./failed-logins";
import { FaultStore } from "./fault-store";
import type { Protocol } from "./grant";
import { GrantStore } from "./grant-store";
import { createGroup } from "./group";
import { IdentityProviderStore } from "./identity-provider-store";
import { LoginHistory } from "./login-history";
import { MfaTokens } from "./mfa-tokens";
import { Outbox } from "./outbox";
import { PasswordResets } from "./password-resets";
import { PhoneProofs } from "./phone-proofs";
import { PrincipalStore } from "./principal-store";
import { QrCodes } from "./qr-codes";
import { RequestLog } from "./request-log";
import { createAuthorizedResource } from "./resource";
import { createRole } from "./role";
import { SecondFactors } from "./second-factors";
import { SessionStore } from "./session-store";
import { SigningKey } from "./signing-key";
import { SocialConnectionStore } from "./social-connection-store";
import { createTenant } from "./tenant";
import { UploadStore } from "./upload-store";
import { UserDefinedFields } from "./user-defined-fields";
import { UserStore } from "./user-store";
import { VerificationCodes } from "./verification-codes";
import { Warnings } from "./warnings";
import { Wechat } from "./wechat";
import { WechatCodes } from "./wechat-codes";

/** State of an emulator. */
export class State {
  /** Envelope of REST responses from endpoints that support both envelopes. */
  answerShape: AnswerShape = "older";
  /** `true` if GraphQL accepts the access token of a user in place of a session token. */
  graphqlAcceptsAccessTokens = false;
  readonly database = new Database();
  readonly users = new UserStore(this.database);
  readonly sessions: SessionStore;
  readonly encryptionKey: EncryptionKey;
  readonly signingKey: SigningKey;
  readonly clients = new ClientStore(this.database);
  readonly grants: GrantStore;
  readonly casTickets = new CasTickets(this.database);
  readonly qrCodes = new QrCodes(this.database);
  readonly verificationCodes = new VerificationCodes(this.database);
  readonly failedLogins = new FailedLogins(this.database);
  readonly captchas = new Captchas(this.database);
  readonly loginHistory = new LoginHistory(this.database);
  readonly passwordResets = new PasswordResets(this.database);
  readonly accountDeletions = new AccountDeletions(this.database);
  readonly directories = new Directories(this.database);
  readonly wechatCodes = new WechatCodes(this.database);
  readonly phoneProofs = new PhoneProofs(this.database);
  readonly wechat = new Wechat(this.database, this.wechatCodes);
  readonly outbox = new Outbox(this.database);
  readonly uploads = new UploadStore(this.database);
  readonly userDefinedFields = new UserDefinedFields(this.database);
  readonly roles = new Belongings(this.database, { member: "roles", complete: createRole });
  readonly groups = new Belongings(this.database, { member: "groups", complete: createGroup });
  readonly resources = new Belongings(this.database, {
    member: "resources",
    collection: "authorizedResources",
    complete: createAuthorizedResource,
  });
  readonly departments = new DepartmentStore(this.database);
  readonly applications = new Belongings(this.database, {
    member: "applications",
    collection: "allowedApplications",
    complete: createAllowedApplication,
  });
  readonly tenants = new Belongings(this.database, { member: "tenants", complete: createTenant });
  readonly principals = new PrincipalStore(this.database);
  readonly devices = new DeviceStore(this.database);
  readonly identityProviders = new IdentityProviderStore(this.database);
  readonly socialConnections = new SocialConnectionStore(this.database);
  readonly events = new EventBus(this.database);
  readonly mfa = new SecondFactors(this.database);
  readonly mfaTokens = new MfaTokens(this.database);
  readonly enrollments = new Enrollments(this.database);
  readonly faults = new FaultStore(this.database);
  readonly warnings = new Warnings(this.database);
  readonly requests = new RequestLog();
  readonly changes = new Changes();
  readonly #origin: string;
  readonly #plantSeed: ((state: State) => void) | undefined;

  /**
   * @param options.issuer URL of the emulator: `iss` of session tokens, and the start of the `iss` of other tokens
   * @param options.tokenLifetime lifetime of a token in seconds
   * @param options.keyBits length of the RSA key that clients encrypt passwords with
   * @param options.plantSeed function that adds the initial data after a reset
   */
  constructor(options: {
    issuer: string;
    tokenLifetime: number;
    keyBits: number;
    plantSeed?: (state: State) => void;
  }) {
    this.#origin = options.issuer;
    this.sessions = new SessionStore(this.database, {
      issuer: options.issuer,
      lifetime: options.tokenLifetime,
      clients: this.clients,
    });
    this.encryptionKey = new EncryptionKey(this.database, options.keyBits);
    this.signingKey = new SigningKey(this.database, options.tokenLifetime);
    this.grants = new GrantStore(this.database, options.tokenLifetime);
    this.#plantSeed = options.plantSeed;
  }

  /**
   * Deletes everything except the keys for passwords and tokens, and restores the seed. These keys stay, because
   * clients may have cached the public keys.
   */
  reset(): void {
    this.database.clear();
    this.requests.clear();
    this.events.disconnect();
    this.#plantSeed?.(this);
    this.changes.announce();
  }

  /** Returns the issuer identifier of a protocol, which is also the URL that its endpoints start with. */
  issuerOf(protocol: Protocol): string {
    return `${this.#origin}/${protocol}`;
  }

  /** Replaces the RSA key that clients encrypt passwords with. */
  rotateKey(): void {
    this.encryptionKey.rotate();
    this.changes.announce();
  }

  /** Replaces the RSA key that signs OpenID Connect tokens. */
  rotateSigningKey(): void {
    this.signingKey.rotate();
    this.changes.announce();
  }
}
