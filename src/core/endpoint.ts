import type { ServiceRequest } from "../http/exchange";
import type { Reader } from "../http/readers";
import type { User } from "../types/user";
import type { KeyPath } from "./passwords";

/** Name of one of the values to send; any name if the type of the values has none. */
type ValueName<Sent> = [keyof Sent] extends [never] ? string : keyof Sent & string;

/** The request of an endpoint, and the reader of its response. @internal */
export interface Exchange<Sent, T> {
  /** Builds the request from the values to send. */
  request(sent: Sent): ServiceRequest;
  read: Reader<T>;
  /** Names of the fields that are encrypted before they are sent; none by default. */
  passwords?: ValueName<Sent>[];
  /** Source of the public key that encrypts the passwords; `/api/v2/.well-known` by default. */
  keyPath?: KeyPath;
}

/** Use of the signed-in user's session. */
interface UseOfSession {
  /** `true` if the endpoint needs a session. In single-page mode, a call without a session then sends nothing. */
  needsUser?: boolean;
  /**
   * `false` if a call must reject when its session has ended, even with a refresh token or `autoLogin`. Otherwise, a
   * silent sign-in could create another account, and the endpoint would change that account.
   */
  resumes?: false;
}

/** A type that no event has. Its name explains the compiler's error. */
interface OnlyUsersHaveEvents {
  onlyUsersHaveEvents: true;
}

/** `Event` if each possible result is a user; otherwise a type that no value has. */
type EventOf<T, Event> = unknown extends T
  ? Event & OnlyUsersHaveEvents
  : [T] extends [User]
    ? Event
    : Event & OnlyUsersHaveEvents;

/** The result does not change the session. */
interface NoEffect extends UseOfSession {
  event?: undefined;
}

/** The result is the signed-in user, whom the call stores. */
interface UserUpdate<T> extends UseOfSession {
  event: EventOf<T, "USER_UPDATED">;
}

/**
 * The result is a user, for whom the call starts a session. The call sends the token of the current session, as version 4
 * does, but neither refreshes nor resumes that session.
 */
interface SignIn<T> {
  event: EventOf<T, "SIGNED_IN">;
  needsUser?: undefined;
  resumes?: undefined;
}

/** Effect of an endpoint's result on the session. Only a user can change the session. @internal */
export type Effect<T> = NoEffect | UserUpdate<T> | SignIn<T>;

/** An endpoint of the service whose result does not change the session. @internal */
export interface Endpoint<Sent, T> extends Exchange<Sent, T>, NoEffect {}

/** An endpoint that returns the signed-in user. @internal */
export interface UpdateEndpoint<Sent, T = User> extends Exchange<Sent, T>, UserUpdate<T> {}

/** An endpoint that signs in a user. @internal */
export interface SignInEndpoint<Sent, T = User> extends Exchange<Sent, T>, SignIn<T> {}

/** An endpoint that does not sign in a user. @internal */
export type NonSignInEndpoint<Sent, T> = Endpoint<Sent, T> | UpdateEndpoint<Sent, T>;
