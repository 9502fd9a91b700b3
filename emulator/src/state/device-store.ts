import type { Collection, Database } from "./database";
import { requireUser } from "./require-user";
import { stableId } from "./stable-id";
import type { User } from "./user";

/** Device that a client registered, with the user who was signed in on it. */
export interface Device {
  readonly deviceId: string;
  /** Device ID that the client chose. */
  readonly deviceUniqueId: string;
  /** ID of the user who was signed in; `null` if no user was signed in. */
  readonly userId: string | null;
  readonly name: string | null;
  /** Type of device, e.g. `Mobile`. */
  readonly type: string | null;
  readonly os: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  /** IDs of the sessions on this device, including ended ones. */
  readonly sessionIds: readonly string[];
}

/** Device description that the client sends. */
export type DeviceDescription = Pick<Device, "deviceUniqueId" | "name" | "type" | "os">;

/** Devices that clients registered. */
export class DeviceStore {
  readonly #devices: Collection<Device>;

  constructor(database: Database) {
    this.#devices = database.collection("devices");
  }

  /** Returns all devices, oldest first; a device that two users share is listed twice. */
  list(): Device[] {
    return [...this.#devices.values()];
  }

  /** Returns the devices of a user, oldest first. */
  listOf(user: User): Device[] {
    requireUser("devices.listOf", user);
    return this.list().filter(({ userId }) => userId === user.id);
  }

  /** Stores or updates a device. */
  keep(description: DeviceDescription, owner?: { user: User; sessionId: string }): Device {
    const now = new Date().toISOString();
    const deviceId = stableId("device", owner?.user.id ?? "", description.deviceUniqueId);
    const known = this.#devices.get(deviceId);
    const device: Device = {
      deviceId,
      ...description,
      userId: owner?.user.id ?? null,
      createdAt: known?.createdAt ?? now,
      lastSeenAt: now,
      sessionIds: [...new Set([...(known?.sessionIds ?? []), ...(owner ? [owner.sessionId] : [])])],
    };
    this.#devices.set(deviceId, device);
    return device;
  }

  /** Adds the successor of a session to every device that lists the session. */
  continueSession(previousId: string, nextId: string): void {
    for (const device of this.list()) {
      if (device.sessionIds.includes(previousId)) {
        this.#devices.set(device.deviceId, { ...device, sessionIds: [...device.sessionIds, nextId] });
      }
    }
  }

  /** Removes a device. */
  remove({ deviceId }: Device): void {
    this.#devices.delete(deviceId);
  }
}
