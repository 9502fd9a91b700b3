import { Database } from "./database";
import { EncryptionKey } from "./encryption-key";
import { Outbox } from "./outbox";
import { RequestLog } from "./request-log";
import { SessionStore } from "./session-store";
import { UploadStore } from "./upload-store";
import { UserStore } from "./user-store";
import { VerificationCodes } from "./verification-codes";
import { WechatCodes } from "./wechat-codes";

/** Everything that the emulator remembers. */
export class State {
  readonly database = new Database();
  readonly users = new UserStore(this.database);
  readonly sessions: SessionStore;
  readonly encryptionKey: EncryptionKey;
  readonly verificationCodes = new VerificationCodes(this.database);
  readonly wechatCodes = new WechatCodes(this.database);
  readonly outbox = new Outbox(this.database);
  readonly uploads = new UploadStore(this.database);
  readonly requests = new RequestLog();

  /**
   * @param options.issuer the tokens' `iss`
   * @param options.tokenLifetime how long a token is good for, in seconds
   * @param options.keyBits length of the RSA key that passwords are encrypted with
   */
  constructor(options: { issuer: string; tokenLifetime: number; keyBits: number }) {
    this.sessions = new SessionStore(this.database, options.issuer, options.tokenLifetime);
    this.encryptionKey = new EncryptionKey(this.database, options.keyBits);
  }

  /** Forgets everything but the keys: clients may have cached the public one. */
  reset(): void {
    this.database.clear();
    this.requests.clear();
  }
}
