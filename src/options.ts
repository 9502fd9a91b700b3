import { argumentError, requireObject } from "./errors/argument";

/** How to create an `AuthenticationClient`. */
export interface AuthenticationClientOptions {
  /** Id of the application, from the console; needed unless `userPoolId` is given. */
  appId?: string;
  /** Id of the user pool, for apps from before there were applications. */
  userPoolId?: string;
  /** A user's token to start with; it becomes the stored session. None by default. */
  accessToken?: string;
  /** The same as `accessToken`. */
  token?: string;
  /** How long to wait for an answer, in milliseconds; 10,000 by default. */
  timeout?: number;
  /**
   * Called once for each call that the service or the network failed, before the call rejects.
   *
   * @param code business code or HTTP status, or the error's `kind` when there is neither
   * @param message what can be shown to the user
   * @param data what the service sent along, or `null`
   */
  onError?(code: number | string, message: string, data: any): void;
  /** Address of a private deployment, such as `https://authing-api.mydomain.com`; `https://core.authing.cn` by default. */
  host?: string;
  /** Address of the application, such as `https://my-app.authing.cn`; it wins over `host`. */
  appHost?: string;
}

/** The options as the client keeps them: checked, with defaults, in an object of its own. */
export interface ResolvedOptions extends AuthenticationClientOptions {
  timeout: number;
  /** Where requests go, without a trailing slash. */
  appHost: string;
}

const DEFAULT_HOST = "https://core.authing.cn";
const DEFAULT_TIMEOUT = 10000;

/** Checks the caller's options and fills in what was left out, in a new object. */
export function resolveOptions(options: AuthenticationClientOptions): ResolvedOptions {
  requireObject("options", options);
  for (const name of ["appId", "userPoolId", "accessToken", "token", "host", "appHost"] as const) {
    const value = options[name];
    if (!absent(value) && typeof value !== "string") throw argumentError(`options.${name}`, "应为字符串");
  }
  if (!options.appId && !options.userPoolId) throw argumentError("options.appId", "不能为空：请传入应用 ID");
  for (const name of ["host", "appHost"] as const) {
    const value = options[name];
    if (value && !/^https?:\/\/[^/?#]+/.test(value)) {
      throw argumentError(`options.${name}`, "应为以 https:// 开头的地址，例如 https://my-app.authing.cn");
    }
  }
  const { onError } = options;
  const timeout = absent(options.timeout) ? DEFAULT_TIMEOUT : options.timeout;
  if (typeof timeout !== "number" || !(timeout > 0 && timeout < Number.POSITIVE_INFINITY)) {
    throw argumentError("options.timeout", "应为大于 0 的毫秒数");
  }
  if (!absent(onError) && typeof onError !== "function") throw argumentError("options.onError", "应为函数");
  return {
    ...options,
    timeout,
    appHost: (options.appHost || options.host || DEFAULT_HOST).replace(/\/+$/, ""),
  };
}

function absent(value: unknown): boolean {
  return value === undefined || value === null;
}
