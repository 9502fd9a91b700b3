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
  readonly users = new UserStore();
  readonly sessions: SessionStore;
  readonly encryptionKey: EncryptionKey;
  readonly verificationCodes = new VerificationCodes();
  readonly wechatCodes = new WechatCodes();
  readonly outbox = new Outbox();
  readonly uploads = new UploadStore();
  readonly requests = new RequestLog();

  /**
   * @param options.issuer the tokens' `iss`
   * @param options.tokenLifetime how long a token is good for, in seconds
   * @param options.keyBits length of the RSA key that passwords are encrypted with
   */
  constructor(options: { issuer: string; tokenLifetime: number; keyBits: number }) {
    this.sessions = new SessionStore(options.issuer, options.tokenLifetime);
    this.encryptionKey = new EncryptionKey(options.keyBits);
  }

  /** Forgets everything but the encryption key, which clients may have cached. */
  reset(): void {
    this.users.clear();
    this.sessions.clear();
    this.verificationCodes.clear();
    this.wechatCodes.clear();
    this.outbox.clear();
    this.uploads.clear();
    this.requests.clear();
  }
}
