import type { Implementation } from "../core/method";
import { get } from "../core/rest";
import { asList, asObject } from "../http/readers";
import type { Paginated } from "../types/access";
import type { LoginRecord, ParsedUserAgent, SecurityInfo, UserApplication, UserTenant } from "../types/answers";
import type { LoginHistoryOptions } from "../types/inputs";
import { isObject } from "../types/values";

/** Sign-ins, applications, tenants and security of the signed-in user. */
export interface ActivityMethods {
  /**
   * Lists the successful and failed sign-ins of the signed-in user.
   *
   * Sends `GET /api/v3/get-my-login-history`. Implemented from Authing's published clients and documentation, and not
   * yet tested against the live service.
   *
   * @param options filters and page; by default, the first 10 sign-ins
   * @returns the sign-ins of the page, and the total number of sign-ins that match the filters
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.getLoginHistory({ limit: 20 }).then(({ list }) => this.setData({ list }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/用户相关资源/get-my-login-history.html
   */
  getLoginHistory(options?: LoginHistoryOptions): Promise<Paginated<LoginRecord>>;

  /**
   * Lists the applications that the signed-in user has signed in to.
   *
   * Sends `GET /api/v3/get-my-logged-in-apps`. Implemented from Authing's published clients and documentation, and not
   * yet tested against the live service.
   *
   * @returns the applications; `active` is `true` where the user is still signed in
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.getLoggedInApps().then((apps) => this.setData({ apps }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/用户相关资源/get-my-logged-in-apps.html
   */
  getLoggedInApps(): Promise<UserApplication[]>;

  /**
   * Lists the applications that the signed-in user may sign in to.
   *
   * Sends `GET /api/v3/get-my-accessible-apps`. Implemented from Authing's published clients and documentation, and not
   * yet tested against the live service.
   *
   * @returns the applications; `active` is `true` where the user is signed in
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.getAccessibleApps().then((apps) => this.setData({ apps }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/用户相关资源/get-my-accessible-apps.html
   */
  getAccessibleApps(): Promise<UserApplication[]>;

  /**
   * Lists the tenants that the signed-in user is a member of.
   *
   * Sends `GET /api/v3/get-my-tenant-list`. Implemented from Authing's published clients and documentation, and not yet
   * tested against the live service.
   *
   * @returns the tenants
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.getTenantList().then((tenants) => this.setData({ tenants }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/用户相关资源/get-my-tenant-list.html
   */
  getTenantList(): Promise<UserTenant[]>;

  /**
   * Returns the security overview of the signed-in user's account.
   *
   * Sends `GET /api/v3/get-security-info`. Implemented from Authing's published clients and documentation, and not yet
   * tested against the live service. `getSecurityLevel` returns a similar rating from an older endpoint.
   *
   * @returns whether a password, an email address, a phone number and a second factor are set, the strength of the
   *   password, and a score
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.getSecurityInfo().then(({ securityScore }) => this.setData({ securityScore }));
   * @see https://docs.authing.cn/v3/reference/sdk/node/authentication/用户资料/get-security-info.html
   */
  getSecurityInfo(): Promise<SecurityInfo>;
}

const FILTERS = "appId?, clientIp?, success?: boolean, start?: number, end?: number";

export const activityMethods: Implementation<ActivityMethods> = {
  getLoginHistory: get(
    "/api/v3/get-my-login-history",
    `options?: {${FILTERS}, page: positive = 1, limit: positive = 10}`,
    { read: asLoginHistory, needsUser: true },
  ),
  getLoggedInApps: get("/api/v3/get-my-logged-in-apps", "", { read: asList<UserApplication>, needsUser: true }),
  getAccessibleApps: get("/api/v3/get-my-accessible-apps", "", { read: asList<UserApplication>, needsUser: true }),
  getTenantList: get("/api/v3/get-my-tenant-list", "", { read: asList<UserTenant>, needsUser: true }),
  getSecurityInfo: get("/api/v3/get-security-info", "", { read: asObject<SecurityInfo>, needsUser: true }),
};

/** Reads a page of sign-ins. The documentation and Authing's types name the browser differently. */
function asLoginHistory(answer: unknown): Paginated<LoginRecord> | undefined {
  const list = isObject(answer) ? asList<LoginRecord>(answer.list) : undefined;
  if (!list || !list.every(isObject)) return undefined;
  return {
    ...(answer as unknown as Paginated<LoginRecord>),
    list: list.map((record) => {
      const agent = record.parsedUserAgent as Partial<ParsedUserAgent> | undefined;
      const browser = (agent && (agent.browser || agent.name)) || "";
      return { ...record, parsedUserAgent: { device: "", os: "", ...agent, browser, name: browser } };
    }),
  };
}
