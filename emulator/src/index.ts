export { type Emulator, type EmulatorOptions, startEmulator } from "./emulator";
export type { Message, Outbox } from "./state/outbox";
export type { LoggedRequest, RequestLog } from "./state/request-log";
export type { Session, SessionStore } from "./state/session-store";
export type { CustomData, Identity, NewUser, Profile, User } from "./state/user";
export type { UserStore } from "./state/user-store";
