import type { UploadProgress } from "./answers";
import type { Untyped } from "./untyped";
import type { Profile } from "./user";

/** Custom data and pipeline data to send with a registration or a sign-in. */
export interface CustomDataOptions {
  /** Custom data to store with the user: values by key. The user pool must define the keys. None by default. */
  customData?: Record<string, Untyped> | undefined;
  /** Custom data as a list of keys and values. Sent only if `customData` is missing. */
  params?: { key: string; value: Untyped }[] | undefined;
  /** Data for the user pool's pipeline functions. It is not stored. None by default. */
  context?: Record<string, Untyped> | undefined;
  /** IP address of the user. By default, the address that the request comes from. */
  clientIp?: string | undefined;
}

/** Purpose of an SMS code that `sendCode` sends. */
export type SmsChannel =
  | "CHANNEL_LOGIN"
  | "CHANNEL_REGISTER"
  | "CHANNEL_RESET_PASSWORD"
  | "CHANNEL_BIND_PHONE"
  | "CHANNEL_UNBIND_PHONE"
  | "CHANNEL_BIND_MFA"
  | "CHANNEL_VERIFY_MFA"
  | "CHANNEL_UNBIND_MFA"
  | "CHANNEL_COMPLETE_PHONE"
  | "CHANNEL_IDENTITY_VERIFICATION"
  | "CHANNEL_DELETE_ACCOUNT";

/** Purpose of an email code that `sendCode` sends. */
export type EmailChannel =
  | "CHANNEL_LOGIN"
  | "CHANNEL_REGISTER"
  | "CHANNEL_RESET_PASSWORD"
  | "CHANNEL_VERIFY_EMAIL_LINK"
  | "CHANNEL_UPDATE_EMAIL"
  | "CHANNEL_BIND_EMAIL"
  | "CHANNEL_UNBIND_EMAIL"
  | "CHANNEL_VERIFY_MFA"
  | "CHANNEL_UNLOCK_ACCOUNT"
  | "CHANNEL_COMPLETE_EMAIL"
  | "CHANNEL_DELETE_ACCOUNT";

/** Purpose and receiver of an SMS code that `sendCode` sends. */
export interface SendSmsCodeOptions {
  /** Purpose of the code. The code is valid only for this purpose. */
  channel: SmsChannel;
  /** Phone number, without its country code. */
  phone: string;
  /** Country code of the phone number, e.g. `+86`; the service's default if it is missing. */
  phoneCountryCode?: string | undefined;
}

/** Purpose and receiver of an email code that `sendCode` sends. */
export interface SendEmailCodeOptions {
  /** Purpose of the code. The code is valid only for this purpose. */
  channel: EmailChannel;
  /** Email address. */
  email: string;
}

/** Purpose and receiver of a code that `sendCode` sends. */
export type SendCodeOptions = SendSmsCodeOptions | SendEmailCodeOptions;

/** Code that `sendCode` sent to the user's phone number with the channel `CHANNEL_DELETE_ACCOUNT`. */
export interface SmsCodeProof {
  /** Phone number of the user, without its country code. */
  phone: string;
  /** Code from the SMS. */
  code: string;
  /** Country code of the phone number, e.g. `+86`; the service's default if it is missing. */
  phoneCountryCode?: string | undefined;
}

/** Code that `sendCode` sent to the user's email address with the channel `CHANNEL_DELETE_ACCOUNT`. */
export interface EmailCodeProof {
  /** Email address of the user. */
  email: string;
  /** Code from the email. */
  code: string;
}

/** Password of the user. */
export interface PasswordProof {
  /** Password in plain text. The SDK encrypts it. */
  password: string;
}

/** Proof that the user who deletes the account is its owner. */
export type DeleteAccountProof = SmsCodeProof | EmailCodeProof | PasswordProof;

/** Profile of a new user. Every field is optional. */
export interface RegisterProfile extends Profile {
  /** IP address of the user. */
  ip?: string | null | undefined;
  /** Phone number, without its country code. */
  phone?: string | null | undefined;
  /** Email address. */
  email?: string | null | undefined;
  /** User-defined fields, each with its key and its value as a string. */
  udf?: { key: string; value: string }[] | null | undefined;
}

/** Changes to a profile. Missing fields keep their current values. */
export interface UpdateUserInput extends Profile {
  /** City. */
  city?: string | null | undefined;
  /** Province. */
  province?: string | null | undefined;
  /** ID of the user in another system. */
  externalId?: string | null | undefined;
}

/** Password and one identifier of the account, for `signinByCredentials`. */
export interface PasswordPayload {
  /** Password, encrypted as `options.passwordEncryptType` specifies. */
  password: string;
  /** Username, email address or phone number. */
  account?: string | undefined;
  /** Email address. */
  email?: string | undefined;
  /** Username. */
  username?: string | undefined;
  /** Phone number, without its country code. */
  phone?: string | undefined;
}

/** Code, and the receiver that it was sent to, for `signinByCredentials`. */
export interface PassCodePayload {
  /** Code from the email or the SMS. */
  passCode: string;
  /** Email address that the code was sent to. */
  email?: string | undefined;
  /** Phone number that the code was sent to, without its country code. */
  phone?: string | undefined;
  /** Country code of the phone number, e.g. `+86`; the user pool's country code by default. */
  phoneCountryCode?: string | undefined;
}

/** Account in an LDAP directory or in Active Directory, for `signinByCredentials`. */
export interface DirectoryPayload {
  /** Password, encrypted as `options.passwordEncryptType` specifies. */
  password: string;
  /** `sAMAccountName` of the account in the directory. */
  sAMAccountName: string;
}

/** Credentials and options of `signinByCredentials`. The payload must match `connection`. */
export interface SigninByCredentialsDto {
  /** Kind of credentials. */
  connection: "PASSWORD" | "PASSCODE" | "LDAP" | "AD";
  /** Payload for `PASSWORD`: the password, and one identifier of the account. */
  passwordPayload?: PasswordPayload | undefined;
  /** Payload for `PASSCODE`: the code, and the email address or the phone number that it was sent to. */
  passCodePayload?: PassCodePayload | undefined;
  /** Payload for `LDAP`: the account's `sAMAccountName` and password. */
  ldapPayload?: DirectoryPayload | undefined;
  /** Payload for `AD`: the account's `sAMAccountName` and password. */
  adPayload?: DirectoryPayload | undefined;
  /** Optional settings of the sign-in. */
  options?:
    | {
        /** Permissions to request, separated by spaces. The list must include `openid`. */
        scope?: string | undefined;
        /** IP address of the user. By default, the address that the request comes from. */
        clientIp?: string | undefined;
        /** Data for the user pool's pipeline functions. It is not stored. None by default. */
        context?: Record<string, Untyped> | undefined;
        /** ID of the tenant; none by default. */
        tenantId?: string | undefined;
        /** Custom data to store with the user: values by key. None by default. */
        customData?: Record<string, Untyped> | undefined;
        /** `true` to create the account if it does not exist. By default, the service does not create it. */
        autoRegister?: boolean | undefined;
        /** Text in the image from `getCaptchaAndToken`. Required if the previous sign-in rejected with code 2000. */
        captchaCode?: string | undefined;
        /** `captchaToken` from `getCaptchaAndToken`, with which the service finds the captcha. */
        captchaToken?: string | undefined;
        /**
         * Encryption that the app has applied to the password; `none` by default. The SDK does not encrypt this password.
         */
        passwordEncryptType?: "sm2" | "rsa" | "none" | undefined;
        /** Result to request: tokens, or a code to exchange for them. By default, the service decides. */
        responseType?: "id_token token" | "code" | undefined;
        /**
         * URL that the code is issued for. Used only with `responseType: "code"`. `options.redirectUri` of the client by
         * default.
         */
        redirectUri?: string | undefined;
        /** Value that is returned with the result; random by default. */
        state?: string | undefined;
        /** Value that is returned in the ID token; none by default. */
        nonce?: string | undefined;
      }
    | undefined;
  /** ID of the application. Required if its token endpoint uses `client_secret_post`. */
  client_id?: string | undefined;
  /** Secret of the application. Required if its token endpoint uses `client_secret_post`. */
  client_secret?: string | undefined;
}

/** Options of an upload. */
export interface UploadOptions {
  /**
   * Called as WeChat sends the file, until the upload ends. If the SDK repeats the upload, the progress starts again. None
   * by default.
   *
   * @param progress percentage and number of bytes sent
   */
  onProgress?(progress: UploadProgress): void;
  /**
   * Maximum size of the file, in bytes; 5,242,880 (5 MB) by default, because the service does not document its own limit.
   * The SDK rejects larger files before the upload. It uploads a file unchecked if it cannot read the size, e.g. in a
   * plugin before base library 2.19.2.
   */
  maxBytes?: number | undefined;
}

/** Options of `updateAvatar`. */
export interface AvatarOptions extends UploadOptions {
  /** Path of the image; by default, the user picks one. */
  filePath?: string | undefined;
}

/** A code and the phone number or email address that it was sent to. */
export type CodeToCheck =
  | {
      /** Phone number, without its country code. */
      phone: string;
      /** Country code of the phone number, e.g. `+86`; the user pool's country code by default. */
      phoneCountryCode?: string | undefined;
      /** Code from the SMS. */
      code: string;
      /** Purpose of the code if a V3 endpoint sent it, e.g. that of `sendCode`; none by default. */
      channel?: SmsChannel | undefined;
    }
  | {
      /** Email address. */
      email: string;
      /** Code from the email. */
      code: string;
      /** Purpose of the code if a V3 endpoint sent it, e.g. that of `sendCode`; none by default. */
      channel?: EmailChannel | undefined;
    };

/** Filters and page of `getLoginHistory`. Every field is optional. */
export interface LoginHistoryOptions {
  /** ID of an application; all applications by default. */
  appId?: string | undefined;
  /** IP address of the user; all addresses by default. */
  clientIp?: string | undefined;
  /** `true` for successful sign-ins, `false` for failed ones; both by default. */
  success?: boolean | undefined;
  /** Time of the earliest sign-in, in milliseconds since 1970; no limit by default. */
  start?: number | undefined;
  /** Time of the latest sign-in, in milliseconds since 1970; no limit by default. */
  end?: number | undefined;
  /** Page number, starting at 1; 1 by default. */
  page?: number | undefined;
  /** Maximum number of sign-ins on the page, at most 50; 10 by default. */
  limit?: number | undefined;
}

/** Second factor to enroll. */
export type FactorToEnroll = (
  | {
      /** Kind of the second factor: one-time passwords from an authenticator app. */
      factorType: "OTP";
    }
  | {
      /** Kind of the second factor: SMS codes. */
      factorType: "SMS";
      /** Phone number that receives the codes, without its country code. */
      phoneNumber: string;
      /** Country code of the phone number, e.g. `+86`; `+86` by default. */
      phoneCountryCode?: string | undefined;
    }
  | {
      /** Kind of the second factor: email codes. */
      factorType: "EMAIL";
      /** Email address that receives the codes. */
      email: string;
    }
  | {
      /** Kind of the second factor: the user's face. */
      factorType: "FACE";
    }
) & {
  /** MFA token from a sign-in that rejected with code 1636; the session's token by default. */
  mfaToken?: string | undefined;
};

/** Proof that completes the enrollment of a second factor. */
export type FactorProof = (
  | {
      /** Kind of the second factor, as in the request. */
      factorType: "OTP" | "SMS" | "EMAIL";
      /** One-time password from the authenticator app, or code from the SMS or the email. */
      passCode: string;
    }
  | {
      /** Kind of the second factor, as in the request. */
      factorType: "FACE";
      /** Picture of the face: URL, or key of an uploaded file. */
      photo: string;
      /** `true` if `photo` is the URL of a picture outside the service; by default, the service decides. */
      isExternalPhoto?: boolean | undefined;
    }
) & {
  /** `enrollmentToken` from `sendEnrollFactorRequest`, which is valid for one minute. */
  enrollmentToken: string;
  /** MFA token from a sign-in that rejected with code 1636; the session's token by default. */
  mfaToken?: string | undefined;
};
