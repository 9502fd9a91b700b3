import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp } from "./app";
import { prepareSeed } from "./files/plant-seed";
import { saveChanges } from "./files/save-changes";
import { requireSeed, type Seed } from "./files/seed";
import { openStateFile } from "./files/state-file";
import { closeServer, listen, urlHost } from "./http/server";
import { serveEventSockets } from "./sockets/event-socket";
import type { AllowedApplications } from "./state/allowed-application";
import type { AnswerShape } from "./state/answer-shape";
import type { CasTickets } from "./state/cas-tickets";
import type { ClientStore } from "./state/client-store";
import type { DepartmentStore } from "./state/department-store";
import type { DeviceStore } from "./state/device-store";
import type { Directories } from "./state/directories";
import type { EventBus } from "./state/event-bus";
import type { FaultStore } from "./state/fault-store";
import type { GrantStore } from "./state/grant-store";
import type { Groups } from "./state/group";
import type { IdentityProviderStore } from "./state/identity-provider-store";
import type { Outbox } from "./state/outbox";
import type { PasswordResets } from "./state/password-resets";
import type { PrincipalStore } from "./state/principal-store";
import type { QrCodes } from "./state/qr-codes";
import type { RequestLog } from "./state/request-log";
import type { AuthorizedResources } from "./state/resource";
import type { Roles } from "./state/role";
import type { SecondFactors } from "./state/second-factors";
import type { SessionStore } from "./state/session-store";
import { State } from "./state/state";
import type { UserDefinedFields } from "./state/user-defined-fields";
import type { UserStore } from "./state/user-store";
import type { Warnings } from "./state/warnings";
import type { WechatEncryption } from "./state/wechat-encryption";

const TWO_WEEKS = 14 * 24 * 60 * 60;

/** How to run an emulator. */
export interface EmulatorOptions {
  /** The TCP port; 0, the default, takes any that is free. */
  port?: number;
  /** The address to listen at; `127.0.0.1`, the default, keeps other machines out. */
  host?: string;
  /** Length in bits of the RSA key that passwords are encrypted with; 2048 by default. */
  keyBits?: number;
  /** How long a token is good for, in seconds; 14 days by default. */
  tokenLifetime?: number;
  /** How REST answers are wrapped where the service has both ways; `older` by default. */
  answerShape?: AnswerShape;
  /** The users that it begins with, and has again after a reset; none by default. */
  seed?: Seed;
  /** The file that it keeps its state in, to go on from at the next start; by default it keeps nothing. */
  dataFile?: string;
}

/** A running emulator. */
export interface Emulator {
  /** Where it is reached, without a slash at the end: `http://127.0.0.1:7100`. */
  readonly url: string;
  readonly port: number;
  /** The users, to look at and to seed. */
  readonly users: UserStore;
  /** The sessions, to look at and to revoke. */
  readonly sessions: SessionStore;
  /** The text messages and mails "sent", with the codes in them. */
  readonly outbox: Outbox;
  /** Who must set a new password before a password lets them in. */
  readonly passwordResets: PasswordResets;
  /** The LDAP directory and the Active Directory that users may log in by. */
  readonly directories: Directories;
  /** WeChat's side of encrypted data: makes what the service can decrypt. */
  readonly wechat: WechatEncryption;
  /** Who has to give a second factor, and the second factors. */
  readonly mfa: SecondFactors;
  /** The applications whose secrets and redirect URIs are checked. */
  readonly clients: ClientStore;
  /** What applications were granted by OAuth 2.0 and OpenID Connect: their codes and tokens. */
  readonly grants: GrantStore;
  /** The tickets of CAS. */
  readonly casTickets: CasTickets;
  /** The QR codes, to scan and confirm as the other device would. */
  readonly qrCodes: QrCodes;
  /** The definitions of the user-defined fields; their values are each user's `customData`. */
  readonly userDefinedFields: UserDefinedFields;
  /** The roles of users. */
  readonly roles: Roles;
  /** The groups of users. */
  readonly groups: Groups;
  /** What users may use. */
  readonly resources: AuthorizedResources;
  /** The departments of organisations, and who belongs to them. */
  readonly departments: DepartmentStore;
  /** The applications that users may use. */
  readonly applications: AllowedApplications;
  /** What users have proved to be. */
  readonly principals: PrincipalStore;
  /** The devices that clients made known. */
  readonly devices: DeviceStore;
  /** The connections to identity providers of enterprises. */
  readonly identityProviders: IdentityProviderStore;
  /** The events, to look at, to publish and to wait for listeners. */
  readonly events: EventBus;
  /** Failures on demand. */
  readonly faults: FaultStore;
  /** What a developer should know although nothing failed. */
  readonly warnings: Warnings;
  /** What arrived, without anything secret. */
  readonly requests: RequestLog;
  /** How REST answers are wrapped where the service has both ways; may be changed at any time. */
  answerShape: AnswerShape;
  /** Takes a new key for passwords: what a client encrypts with the old one is refused with code 2016. */
  rotateKey(): void;
  /** Goes back to the seed, or to nothing without one; the key for passwords stays. */
  reset(): void;
  /** Stops at once, also in the middle of requests; rejects if the state cannot be saved. */
  close(): Promise<void>;
}

/**
 * Starts a local Authing service, which forgets everything when it stops, unless it is given a file.
 *
 * @param options where to listen, how keys and tokens are made, and what it begins with
 * @returns the emulator, once it listens; rejects with the error of Node's `listen` if it cannot, with a `SeedError`
 * or a `FileError` if it cannot take the seed or the file
 * @example
 * const emulator = await startEmulator();
 * const authing = new AuthenticationClient({ appId: "any", appHost: emulator.url });
 * // ...
 * await emulator.close();
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = "127.0.0.1", keyBits = 2048, tokenLifetime = TWO_WEEKS, seed = {}, dataFile } = options;
  const plantSeed = await prepareSeed(requireSeed(seed));
  const file = dataFile === undefined ? undefined : await openStateFile(dataFile);
  const server = createServer();
  try {
    await listen(server, port, host);
    const address = server.address() as AddressInfo;
    const url = `http://${urlHost(address)}:${address.port}`;
    const state = new State({ issuer: url, tokenLifetime, keyBits, plantSeed });
    state.answerShape = options.answerShape ?? "older";
    file?.load(state.database);
    plantSeed(state);
    server.on("request", createApp(state, url));
    const closeSockets = serveEventSockets(server, state);
    await file?.save(state.database);
    const stopSaving = file && saveChanges(state, file);
    const stop = async () => {
      closeSockets();
      await closeServer(server);
      await stopSaving?.().finally(file?.release);
    };
    let stopping: Promise<void> | undefined;
    return {
      url,
      port: address.port,
      users: state.users,
      sessions: state.sessions,
      outbox: state.outbox,
      passwordResets: state.passwordResets,
      directories: state.directories,
      wechat: state.wechat,
      mfa: state.mfa,
      clients: state.clients,
      grants: state.grants,
      casTickets: state.casTickets,
      qrCodes: state.qrCodes,
      userDefinedFields: state.userDefinedFields,
      roles: state.roles,
      groups: state.groups,
      resources: state.resources,
      departments: state.departments,
      applications: state.applications,
      principals: state.principals,
      devices: state.devices,
      identityProviders: state.identityProviders,
      events: state.events,
      faults: state.faults,
      warnings: state.warnings,
      requests: state.requests,
      get answerShape() {
        return state.answerShape;
      },
      set answerShape(shape) {
        state.answerShape = shape;
      },
      rotateKey: () => state.rotateKey(),
      reset: () => state.reset(),
      close: () => {
        stopping ??= stop();
        return stopping;
      },
    };
  } catch (error) {
    await closeServer(server);
    file?.release();
    throw error;
  }
}
