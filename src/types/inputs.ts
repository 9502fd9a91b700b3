import type { Untyped } from "./untyped";
import type { Profile } from "./user";

/** User-defined data to be stored with a registration or handed to pipelines with a login. */
export interface CustomDataOptions {
  /** User-defined data to store with the user: values by key. */
  customData?: Record<string, Untyped>;
  /** The same as a list, sent when `customData` is left out. */
  params?: { key: string; value: Untyped }[];
  /** Data for the pipeline functions that the user pool runs, not stored. */
  context?: Record<string, Untyped>;
  /** The user's IP address, if it is not the one that the request comes from. */
  clientIp?: string;
}

/** A user's profile at registration. */
export interface RegisterProfile extends Profile {
  ip?: string | null;
  phone?: string | null;
  email?: string | null;
  /** User-defined data. */
  udf?: { key: string; value: string }[] | null;
}

/** Changes to a profile; what is left out stays. */
export interface UpdateUserInput extends Profile {
  city?: string | null;
  province?: string | null;
  externalId?: string | null;
}

/** A login by `signinByCredentials`; the payload is the one that goes with the connection. */
export interface SigninByCredentialsDto {
  /** What the user proves the identity by. */
  connection: "PASSWORD" | "PASSCODE" | "LDAP" | "AD";
  /** For `PASSWORD`: the password, and one of the others. */
  passwordPayload?: { password: string; account?: string; email?: string; username?: string; phone?: string };
  /** For `PASSCODE`: the code that was sent, and where it was sent to. */
  passCodePayload?: { passCode: string; email?: string; phone?: string; phoneCountryCode?: string };
  /** For `LDAP`. */
  ldapPayload?: { password: string; sAMAccountName: string };
  /** For `AD`. */
  adPayload?: { password: string; sAMAccountName: string };
  options?: {
    /** Permissions to ask for, separated by spaces; `openid` among them. */
    scope?: string;
    clientIp?: string;
    context?: Record<string, Untyped>;
    tenantId?: string;
    customData?: Record<string, Untyped>;
    /** Whether to create the account if there is none. */
    autoRegister?: boolean;
    captchaCode?: string;
    captchaToken?: string;
    /** How the password is encrypted; `none` by default. */
    passwordEncryptType?: "sm2" | "rsa" | "none";
    responseType?: "id_token token" | "code";
    /** Where the code goes; the option of the client by default. */
    redirectUri?: string;
    /** Handed back with the answer; random by default. */
    state?: string;
    nonce?: string;
  };
  /** Id of the application, where its token endpoint wants `client_secret_post`. */
  client_id?: string;
  /** Secret of the application, likewise. */
  client_secret?: string;
}
