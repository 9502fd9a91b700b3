import type { Collection, Database } from "./database";
import { stableId } from "./stable-id";
import type { User } from "./user";

/** A device that a client made known, with the user whose session it came with. */
export interface Device {
  readonly deviceId: string;
  /** The client's own ID of the device. */
  readonly deviceUniqueId: string;
  /** Nobody's, as long as nobody was logged in. */
  readonly userId: string | null;
  readonly name: string | null;
  /** Such as `Mobile`. */
  readonly type: string | null;
  readonly os: string | null;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  /** IDs of the sessions that were on it; some may have ended. */
  readonly sessionIds: readonly string[];
}

/** What a client says of a device. */
export type DeviceDescription = Pick<Device, "deviceUniqueId" | "name" | "type" | "os">;

/** The devices that clients made known. */
export class DeviceStore {
  readonly #devices: Collection<Device>;

  constructor(database: Database) {
    this.#devices = database.collection("devices");
  }

  /** All devices, the oldest first; a device of two users is there twice. */
  list(): Device[] {
    return [...this.#devices.values()];
  }

  /** The devices of a user, the oldest first. */
  listOf(user: User): Device[] {
    return this.list().filter(({ userId }) => userId === user.id);
  }

  /** Keeps a device, or what has changed of it. */
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

  /** Lets a session that takes another's place be on the same devices. */
  replaceSession(previousId: string, nextId: string): void {
    for (const device of this.list()) {
      if (device.sessionIds.includes(previousId)) {
        const sessionIds = device.sessionIds.map((id) => (id === previousId ? nextId : id));
        this.#devices.set(device.deviceId, { ...device, sessionIds });
      }
    }
  }

  /** Forgets a device. */
  remove({ deviceId }: Device): void {
    this.#devices.delete(deviceId);
  }
}
