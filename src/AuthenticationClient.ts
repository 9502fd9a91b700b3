import { BaseClient } from "./client/BaseClient";
import { combine } from "./client/Methods";
import { CodeMethods } from "./methods/codes";
import { LoginMethods } from "./methods/login";
import { ProfileMethods } from "./methods/profile";
import { RegisterMethods } from "./methods/register";
import { SessionMethods } from "./methods/session";
import { WechatMethods } from "./methods/wechat";
import type { AuthenticationClientOptions, ResolvedOptions } from "./options";
import type { TokenProvider } from "./session/TokenProvider";
import type { GraphqlClient } from "./transport/GraphqlClient";
import type { HttpClient } from "./transport/HttpClient";

const AllMethods = combine(WechatMethods, LoginMethods, RegisterMethods, CodeMethods, ProfileMethods, SessionMethods);

/**
 * Logs users of a WeChat mini program in and manages their accounts.
 *
 * @example
 * const { AuthenticationClient } = require("authing-wxapp-sdk");
 * const authing = new AuthenticationClient({ appId: "YOUR_APP_ID" });
 */
export class AuthenticationClient extends AllMethods {
  /** The options, with defaults filled in. */
  readonly options: ResolvedOptions;
  /** The stored session: its token and its user. */
  readonly tokenProvider: TokenProvider;
  /** For REST requests that no method makes. */
  readonly httpClient: HttpClient;
  /** For GraphQL requests that no method makes. */
  readonly graphqlClient: GraphqlClient;

  /**
   * @param options `appId` is needed; all others have defaults
   * @throws {AuthingError} `argument`, naming the option that is missing or wrong
   */
  constructor(options: AuthenticationClientOptions) {
    super(new BaseClient(options));
    const { baseClient } = this;
    this.options = baseClient.options;
    this.tokenProvider = baseClient.tokenProvider;
    this.httpClient = baseClient.httpClient;
    this.graphqlClient = baseClient.graphqlClient;
  }
}
