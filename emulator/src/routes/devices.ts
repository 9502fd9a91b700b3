import { type Request, Router } from "express";
import { authenticate } from "../accounts/authenticate";
import { BusinessError } from "../business-error";
import { readText, requireText } from "../http/body";
import { readCaller } from "../http/caller";
import { sendData } from "../http/envelope";
import type { Device } from "../state/device-store";
import type { State } from "../state/state";

/** Serves the devices of users. Registering a device adds the current session to the device. */
export function deviceRoutes(state: State): Router {
  const router = Router();
  router.post("/api/v3/create-device", (request, response) => {
    const { token } = readCaller(request);
    const owner = token ? authenticate(state, token) : undefined;
    const description = {
      deviceUniqueId: requireText(request, "deviceUniqueId"),
      name: readText(request, "name") ?? null,
      type: readText(request, "type") ?? null,
      os: readText(request, "os") ?? null,
    };
    const device = state.devices.keep(description, owner && { user: owner.user, sessionId: owner.session.id });
    sendData(response, describeDevice(device));
  });
  router.get("/api/v3/mydevices/list", (request, response) => {
    const { user } = authenticate(state, readCaller(request).token);
    sendData(
      response,
      state.devices.listOf(user).map((device) => viewDevice(state, device)),
    );
  });
  router.post("/api/v3/mydevices/unbind", (request, response) => {
    state.devices.remove(requireOwnDevice(state, request));
    sendData(response, {});
  });
  router.post("/api/v3/mydevices/revoke-session", (request, response) => {
    for (const sessionId of requireOwnDevice(state, request).sessionIds) {
      state.sessions.revokeById(sessionId);
      state.grants.revokeOfSession(sessionId);
    }
    sendData(response, {});
  });
  return router;
}

function requireOwnDevice(state: State, request: Request): Device {
  const { user } = authenticate(state, readCaller(request).token);
  const deviceId = requireText(request, "deviceId");
  const device = state.devices.listOf(user).find((candidate) => candidate.deviceId === deviceId);
  if (!device) {
    throw new BusinessError("notPermitted");
  }
  return device;
}

function describeDevice({ sessionIds: _, ...device }: Device) {
  return device;
}

/** Returns a device in the format of the list of devices. */
function viewDevice(state: State, device: Device): object {
  const { deviceId, name, type, os, lastSeenAt, sessionIds } = device;
  return {
    device: { deviceId, name, type, os, status: "activated" },
    lastLoginTime: lastSeenAt,
    online: state.sessions.list().some(({ id }) => sessionIds.includes(id)),
  };
}
