import { encryptPassword } from "../client/encryptPassword";
import { Methods } from "../client/Methods";
import { asGraphqlUser } from "../client/readers";
import { signingIn } from "../client/storeUser";
import { attempt, optionalObject, requireString } from "../errors/argument";
import { mutation } from "../graphql/operation";
import { USER } from "../graphql/selections";
import type { CustomDataOptions, RegisterProfile } from "../types/inputs";
import type { User } from "../types/User";
import { customDataInput } from "./customDataInput";

const REGISTER_BY_EMAIL = mutation("registerByEmail", "input:RegisterByEmailInput!", USER);

/** Options of a registration. */
export interface RegisterOptions extends CustomDataOptions {
  /** Whether to log in as well, with all that belongs to a login; `false` by default. */
  forceLogin?: boolean;
  /** Whether to issue a token, without a login's pipelines and counters; `false` by default. */
  generateToken?: boolean;
}

/** Options of a registration by e-mail address. */
export interface EmailRegisterOptions extends RegisterOptions {
  /** Proof of a phone number that the user pool demands. */
  phoneToken?: string;
}

/** Creating accounts. */
export abstract class RegisterMethods extends Methods {
  /**
   * Creates an account with an e-mail address and a password.
   *
   * Sends the GraphQL mutation `registerByEmail`, the password encrypted by RSA with the service's public key. A session
   * is stored if the service issued a token, as it does with `forceLogin` or `generateToken`.
   *
   * @param email the e-mail address
   * @param password the password, in clear
   * @param profile the user's profile; empty by default
   * @param options login, token and data for the user pool's pipelines; none by default
   * @returns the user
   * @throws {AuthingError} `argument`; 2026 if the address has an account, 2003 if it is no address, 2029 if the password is
   *   too short, 2031 if the application allows no registration
   * @example
   * authing.registerByEmail("bob@example.com", "passw0rd", { nickname: "Bob" }, { forceLogin: true });
   * @see https://www.rfc-editor.org/rfc/rfc8017#section-7.2.1
   */
  registerByEmail(
    email: string,
    password: string,
    profile: RegisterProfile = {},
    options: EmailRegisterOptions = {},
  ): Promise<User> {
    return attempt(() => {
      requireString("email", email);
      requireString("password", password);
      optionalObject("profile", profile);
      optionalObject("options", options);
      const { forceLogin = false, generateToken = false, phoneToken } = options || {};
      const input = {
        email,
        profile: profile || {},
        forceLogin,
        generateToken,
        phoneToken,
        ...customDataInput(options),
      };
      return signingIn(
        this.baseClient,
        encryptPassword(this.baseClient, "password", password).then((encrypted) =>
          this.baseClient.graphql(REGISTER_BY_EMAIL, { input: { ...input, password: encrypted } }, asGraphqlUser),
        ),
      );
    });
  }
}
