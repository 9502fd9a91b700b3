import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";
import { createApp } from "./app";
import type { EmulatorOptions } from "./emulator-options";
import { prepareSeed } from "./files/plant-seed";
import { saveChanges } from "./files/save-changes";
import { requireSeed } from "./files/seed";
import { openStateFile } from "./files/state-file";
import { AllowedOrigins } from "./http/allowed-origins";
import { checkTargets } from "./http/request-target";
import { closeServer, listen, urlHost } from "./http/server";
import { requireOptions } from "./options";
import { serveEventSockets } from "./sockets/event-socket";
import type { AllowedApplications } from "./state/allowed-application";
import type { AnswerShape } from "./state/answer-shape";
import type { Captchas } from "./state/captchas";
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
import type { LoginHistory } from "./state/login-history";
import type { Outbox } from "./state/outbox";
import type { PasswordResets } from "./state/password-resets";
import type { PrincipalStore } from "./state/principal-store";
import type { QrCodes } from "./state/qr-codes";
import type { RequestLog } from "./state/request-log";
import type { AuthorizedResources } from "./state/resource";
import type { Roles } from "./state/role";
import type { SecondFactors } from "./state/second-factors";
import type { SessionStore } from "./state/session-store";
import type { SocialConnectionStore } from "./state/social-connection-store";
import { State } from "./state/state";
import type { Tenants } from "./state/tenant";
import type { UserDefinedFields } from "./state/user-defined-fields";
import type { UserStore } from "./state/user-store";
import type { Warnings } from "./state/warnings";
import type { Wechat } from "./state/wechat";

/** Running emulator. */
export interface Emulator {
  /** URL of the emulator without a trailing slash, e.g. `http://127.0.0.1:7100`. */
  readonly url: string;
  readonly port: number;
  /** Users, with methods to read and create them. */
  readonly users: UserStore;
  /** Sessions, with methods to read and revoke them. */
  readonly sessions: SessionStore;
  /** Text messages and emails that the service would have sent, with their codes. */
  readonly outbox: Outbox;
  /** Captchas that clients requested, each with its text. */
  readonly captchas: Captchas;
  /** Successful and failed sign-ins of users. */
  readonly loginHistory: LoginHistory;
  /** Users who must reset their password before they can sign in with a password. */
  readonly passwordResets: PasswordResets;
  /** LDAP and Active Directory accounts that users can sign in with. */
  readonly directories: Directories;
  /** Stand-in for WeChat that creates what a mini program receives from WeChat, e.g. encrypted data. */
  readonly wechat: Wechat;
  /** Second factors of users, and the users who need a second factor. */
  readonly mfa: SecondFactors;
  /** Applications whose secrets and redirect URIs are checked. */
  readonly clients: ClientStore;
  /** OAuth 2.0 and OpenID Connect grants, with their codes and tokens. */
  readonly grants: GrantStore;
  /** CAS tickets. */
  readonly casTickets: CasTickets;
  /** QR codes for signing in, with methods that scan and confirm them in place of the user's other device. */
  readonly qrCodes: QrCodes;
  /** Definitions of user-defined fields; the values are in each user's `customData`. */
  readonly userDefinedFields: UserDefinedFields;
  /** Roles of users. */
  readonly roles: Roles;
  /** Groups of users. */
  readonly groups: Groups;
  /** Resources that users are authorized to use. */
  readonly resources: AuthorizedResources;
  /** Departments of organizations, with their members. */
  readonly departments: DepartmentStore;
  /** Applications that users are allowed to use. */
  readonly applications: AllowedApplications;
  /** Tenants that users are members of. */
  readonly tenants: Tenants;
  /** Verified identities of people and enterprises. */
  readonly principals: PrincipalStore;
  /** Devices that clients registered. */
  readonly devices: DeviceStore;
  /** Connections to enterprise identity providers. */
  readonly identityProviders: IdentityProviderStore;
  /** Connections to social identity providers, e.g. to the WeChat mini program. */
  readonly socialConnections: SocialConnectionStore;
  /** Events, with methods to read and publish them. */
  readonly events: EventBus;
  /** Simulated failures. */
  readonly faults: FaultStore;
  /** Warnings for the developer about problems in calls that succeeded anyway. */
  readonly warnings: Warnings;
  /** Received requests, without secrets. */
  readonly requests: RequestLog;
  /** Envelope of REST responses from endpoints that support both envelopes; can be changed at any time. */
  answerShape: AnswerShape;
  /** `true` if GraphQL accepts access tokens; can be changed at any time. */
  graphqlAcceptsAccessTokens: boolean;
  /**
   * Replaces the RSA key that clients encrypt passwords with: passwords encrypted with the old key are rejected with
   * code 2016.
   */
  rotateKey(): void;
  /**
   * Replaces the RSA key that signs OpenID Connect tokens. The provider publishes the previous key until the tokens that
   * it signed have expired.
   */
  rotateSigningKey(): void;
  /** Deletes everything except the keys for passwords and tokens, then restores the seed. */
  reset(): void;
  /** Stops the emulator immediately, aborting requests in flight; rejects if the state cannot be saved. */
  close(): Promise<void>;
}

/**
 * Starts a local Authing service. Without `dataFile`, the state is lost when the service stops.
 *
 * @param options address, keys, tokens and initial data
 * @returns the running emulator; rejects with a `TypeError` that names every invalid option, with a `SeedError` if the
 *   seed is invalid, with a `FileError` if the state file cannot be used, with the error from Node.js's `listen` if the
 *   emulator cannot listen, and with an error if a test runs in an environment other than Node.js, e.g. Jest's `jsdom`
 * @example
 * const emulator = await startEmulator();
 * const authing = new AuthenticationClient({ appId: "any", appHost: emulator.url });
 * // ...
 * await emulator.close();
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  requireNode();
  const { port, host, keyBits, tokenLifetime, seed, dataFile, ...rest } = requireOptions(options);
  const allowedOrigins = new AllowedOrigins(rest.allowOrigins);
  const plantSeed = await prepareSeed(requireSeed(seed));
  const file = dataFile === undefined ? undefined : await openStateFile(dataFile);
  const server = createServer();
  try {
    await listen(server, port, host);
    const address = server.address() as AddressInfo;
    const url = `http://${urlHost(address)}:${address.port}`;
    const state = new State({ issuer: url, tokenLifetime, keyBits, plantSeed });
    state.answerShape = rest.answerShape;
    state.graphqlAcceptsAccessTokens = rest.graphqlAcceptsAccessTokens;
    file?.load(state.database);
    plantSeed(state);
    server.on("request", checkTargets(createApp({ state, ownUrl: url, allowedOrigins })));
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
      captchas: state.captchas,
      loginHistory: state.loginHistory,
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
      tenants: state.tenants,
      principals: state.principals,
      devices: state.devices,
      identityProviders: state.identityProviders,
      socialConnections: state.socialConnections,
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
      get graphqlAcceptsAccessTokens() {
        return state.graphqlAcceptsAccessTokens;
      },
      set graphqlAcceptsAccessTokens(accepts) {
        state.graphqlAcceptsAccessTokens = accepts;
      },
      rotateKey: () => state.rotateKey(),
      rotateSigningKey: () => state.rotateSigningKey(),
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

/** Throws if a test runs in an environment that loads packages for browsers, e.g. Jest's `jsdom`. */
function requireNode(): void {
  // The package has no servers for browsers, whatever its types say.
  if ((WebSocketServer as unknown) === undefined) {
    throw new Error(
      "The emulator runs only in Node.js. If your tests run in jsdom, start the test file with /** @jest-environment node */.",
    );
  }
}
