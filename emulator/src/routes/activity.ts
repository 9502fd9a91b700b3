import { type Request, Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { describeUserAgent } from "../accounts/user-agent";
import { BusinessError } from "../business-error";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import { linkOrigin } from "../http/link-origin";
import { readCount, readParameter } from "../http/query";
import type { LoginRecord } from "../state/login-history";
import type { State } from "../state/state";
import type { User } from "../state/user";

const DEFAULT_LIMIT = 10;
const MOST = 50;
/** Location of every sign-in, because the emulator cannot locate addresses. */
const UNKNOWN_PLACE = {
  location: { lon: 0, lat: 0 },
  country_name: "",
  country_code2: "",
  country_code3: "",
  region_name: "",
  region_code: "",
  city_name: "",
  continent_code: "",
  timezone: "",
};

/**
 * Serves the sign-ins, applications and tenants of the signed-in user.
 *
 * @param ownUrl URL of the emulator
 */
export function activityRoutes(state: State, ownUrl: string): Router {
  const router = Router();
  const viewApplication = (request: Request, user: User, appId: string) => {
    const { name = appId, logo = null } = state.applications.listOf(user).find(({ id }) => id === appId) ?? {};
    return {
      appId,
      appName: name,
      appLoginUrl: `${linkOrigin(request, ownUrl)}/login?app_id=${appId}`,
      appLogo: logo ?? "",
    };
  };
  const viewWithState = (request: Request, user: User, appId: string) => ({
    ...viewApplication(request, user, appId),
    active: hasSession(state, user, appId),
  });
  router.get("/api/v3/get-my-login-history", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const page = readCount(request, "page", 1);
    const limit = readCount(request, "limit", DEFAULT_LIMIT);
    if (limit > MOST) {
      throw new BusinessError("incompleteParameters");
    }
    const records = state.loginHistory.listOf(user).filter(readFilter(request));
    const list = records.slice((page - 1) * limit, page * limit).map((record) => ({
      ...viewApplication(request, user, record.appId),
      ...record,
      parsedUserAgent: describeUserAgent(record.userAgent),
      geoip: UNKNOWN_PLACE,
    }));
    sendData(response, { totalCount: records.length, list });
  });
  router.get("/api/v3/get-my-logged-in-apps", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const succeeded = state.loginHistory.listOf(user).filter(({ success }) => success);
    const appIds = new Set(succeeded.map(({ appId }) => appId).filter(Boolean));
    sendData(
      response,
      [...appIds].map((appId) => viewWithState(request, user, appId)),
    );
  });
  router.get("/api/v3/get-my-accessible-apps", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    sendData(
      response,
      state.applications.listOf(user).map(({ id }) => viewWithState(request, user, id)),
    );
  });
  router.get("/api/v3/get-my-tenant-list", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    const tenants = state.tenants.listOf(user);
    sendData(
      response,
      tenants.map(({ id, name, joinAt }) => ({ tenantId: id, tenantName: name, joinAt })),
    );
  });
  return router;
}

function hasSession({ sessions }: State, user: User, appId: string): boolean {
  const now = Date.now() / 1000;
  return sessions
    .list()
    .some((session) => session.userId === user.id && session.appId === appId && session.expiresAt > now);
}

function readFilter(request: Request): (record: LoginRecord) => boolean {
  const appId = readParameter(request, "appId");
  const clientIp = readParameter(request, "clientIp");
  const success = readParameter(request, "success");
  const start = readCount(request, "start", 0, { digits: 15 });
  const end = readCount(request, "end", Number.POSITIVE_INFINITY, { digits: 15 });
  if (success !== undefined && success !== "true" && success !== "false") {
    throw new BusinessError("incompleteParameters");
  }
  return (record) => {
    const time = Date.parse(record.loginAt);
    return (
      (appId === undefined || record.appId === appId) &&
      (clientIp === undefined || record.clientIp === clientIp) &&
      (success === undefined || String(record.success) === success) &&
      time >= start &&
      time <= end
    );
  };
}
