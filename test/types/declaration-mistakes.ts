import type { TypesOf } from "../../src/arguments/declaration";
import { ApiClient, addMethodGroups, addMethods } from "../../src/core/api-client";
import type { Client } from "../../src/core/client";
import type { Endpoint, SignInEndpoint, UpdateEndpoint } from "../../src/core/endpoint";
import { inputMutation, MESSAGE, mutation, query, USER } from "../../src/core/graphql";
import { type Implementation, type MethodOf, method, synchronous } from "../../src/core/method";
import { call, callAnonymously, callAsUser, callInTurn, callWithToken } from "../../src/core/pipeline";
import { get, post } from "../../src/core/rest";
import { asList, asNothing, asObject, asTrue, asUser } from "../../src/http/readers";
import type { Turn } from "../../src/session/turn";
import type { CommonMessage, SecurityLevel } from "../../src/types/answers";
import type { EmailScene } from "../../src/types/enums";
import type { Untyped } from "../../src/types/untyped";
import type { User } from "../../src/types/user";

/** Types of the methods that the declarations below implement. */
interface Methods {
  signIn(email: string, password: string, options?: { autoRegister?: boolean; captchaCode?: string }): Promise<User>;
  sendSmsCode(phone: string, phoneCountryCode?: string): Promise<CommonMessage>;
  sendEmail(email: string, scene: EmailScene): Promise<CommonMessage>;
  changePassword(newPassword: string): Promise<User>;
  list(page: { limit?: number }): Promise<User[]>;
  level(): Promise<SecurityLevel>;
  digest(options: { verifier: string; method?: "S256" | "plain" }): string;
  upload(filePath?: string): Promise<User>;
}

const SIGN_IN = "email, password: password, options?: {autoRegister = false, captchaCode?}";

/** Declarations without a mistake, which compile. */
export const right: Implementation<Methods, ApiClient> = {
  signIn: inputMutation(SIGN_IN, { select: USER, event: "SIGNED_IN" }),
  sendSmsCode: post("/sms", "phone, phoneCountryCode?", { read: asObject<CommonMessage> }),
  sendEmail: mutation("email, scene: EmailScene", { select: MESSAGE }),
  changePassword: mutation("newPassword: password", { select: USER, event: "USER_UPDATED" }),
  list: get("/users", "page: {limit: positive = 10}", { read: asList<User> }),
  level: get("/level", "", { read: asObject<SecurityLevel> }),
  digest: synchronous('options: {verifier, method: "S256" | "plain" = "S256"}', ({ values }) => {
    const chosen: "S256" | "plain" = values.method;
    return chosen + values.verifier;
  }),
  upload: method("filePath?: path", ({ values }) => Promise.resolve({ id: values.filePath || "" })),
};

// Parameters

export const parameters: Implementation<Pick<Methods, "sendEmail" | "signIn" | "sendSmsCode" | "list" | "level">> = {
  // @ts-expect-error The parameters are swapped.
  sendEmail: mutation("scene: EmailScene, email", { select: MESSAGE }),
  // @ts-expect-error The last parameter is missing.
  signIn: inputMutation("email, password: password", { select: USER, event: "SIGNED_IN" }),
  // @ts-expect-error A required parameter is optional.
  sendSmsCode: post("/sms", "phone?, phoneCountryCode?", { read: asObject<CommonMessage> }),
  // @ts-expect-error A type is misspelled.
  list: get("/users", "page: {limit: numbre = 10}", { read: asList<User> }),
  // @ts-expect-error There is no such parameter.
  level: get("/level", "userId", { read: asObject<SecurityLevel> }),
};

export const optionality: Implementation<Pick<Methods, "sendSmsCode" | "upload">> = {
  // @ts-expect-error An optional parameter is required.
  sendSmsCode: post("/sms", "phone, phoneCountryCode", { read: asObject<CommonMessage> }),
  // @ts-expect-error A path is a string, not a number.
  upload: method("filePath?: number", () => Promise.resolve({ id: "" })),
};

export const fields: Implementation<Pick<Methods, "signIn" | "list" | "digest" | "sendEmail">> = {
  // @ts-expect-error The field of an option is misspelled.
  signIn: inputMutation("email, password: password, options?: {autoRegister = false, captchCode?}", { select: USER }),
  // @ts-expect-error A field has the wrong type.
  list: get("/users", "page: {limit: boolean = true}", { read: asList<User> }),
  // @ts-expect-error A field is missing.
  digest: synchronous("options: {verifier}", () => ""),
  // @ts-expect-error A scene is not an object.
  sendEmail: mutation("email, scene: {name?}", { select: MESSAGE }),
};

export const moreFields: Implementation<Pick<Methods, "list" | "digest">> = {
  // @ts-expect-error A field is required, but optional in the signature.
  list: get("/users", "page: {limit: positive}", { read: asList<User> }),
  // @ts-expect-error A member of the union is missing.
  digest: synchronous('options: {verifier, method: "S256" = "S256"}', () => ""),
};

export const notation: Implementation<Pick<Methods, "signIn" | "list" | "digest" | "sendSmsCode" | "upload">> = {
  // @ts-expect-error The brace is not closed.
  signIn: inputMutation("email, password: password, options?: {autoRegister = false, captchaCode?", { select: USER }),
  // @ts-expect-error The brace is not opened.
  list: get("/users", "page: limit: positive = 10}", { read: asList<User> }),
  // @ts-expect-error A quote is missing.
  digest: synchronous('options: {verifier, method: "S256" | plain" = "S256"}', () => ""),
  // @ts-expect-error A semicolon does not separate parameters.
  sendSmsCode: post("/sms", "phone; phoneCountryCode?", { read: asObject<CommonMessage> }),
  // @ts-expect-error A declaration must be a literal.
  upload: method(`filePath?: ${String("path")}`, () => Promise.resolve({ id: "" })),
};

export const punctuation: Implementation<Pick<Methods, "changePassword" | "upload">> = {
  // @ts-expect-error A space is missing after the comma.
  changePassword: mutation("newPassword: password,code", { select: USER }),
  // @ts-expect-error A semicolon does not end a declaration.
  upload: post("/x", "filePath?;", { read: asUser }),
};

export const defaults: Implementation<Pick<Methods, "list" | "digest" | "signIn">> = {
  // @ts-expect-error A default is not positive.
  list: get("/users", "page: {limit: positive = -10}", { read: asList<User> }),
  // @ts-expect-error A default is not one of the choices.
  digest: synchronous('options: {verifier, method: "S256" | "plain" = "S512"}', () => ""),
  // @ts-expect-error The default of an object is not an object.
  signIn: inputMutation(`${SIGN_IN} = true`, { select: USER, event: "SIGNED_IN" }),
};

export const defaultTypes: Implementation<Pick<Methods, "list" | "signIn">> = {
  // @ts-expect-error A default is not a number.
  list: get("/users", 'page: {limit: positive = "10"}', { read: asList<User> }),
  // @ts-expect-error A default is not a boolean.
  signIn: inputMutation("email, password: password, options?: {autoRegister: boolean = 0, captchaCode?}", {
    select: USER,
    event: "SIGNED_IN",
  }),
};

/** Types that only some kinds of methods support. */
export const unencrypted: Implementation<Pick<Methods, "signIn" | "changePassword">> = {
  // @ts-expect-error A password of any type would not be encrypted.
  signIn: post("/sign-in", "email, password: any, options?: {autoRegister = false, captchaCode?}", { read: asUser }),
  // @ts-expect-error A password of any type would not be encrypted.
  changePassword: mutation("newPassword: any", { select: USER, event: "USER_UPDATED" }),
};

export const endpointPasswords: Endpoint<{ phone: string; newPassword: string }, User> = {
  request: (data) => ({ kind: "rest", method: "POST", path: "/any", data }),
  read: asUser,
  // @ts-expect-error There is no such value.
  passwords: ["password"],
};

export const variables: Implementation<Pick<Methods, "list" | "signIn">> = {
  // @ts-expect-error GraphQL rejects a number for a variable that is declared as a string.
  list: query("page: {limit = 10}", { select: { fields: "id", read: asList<User> } }),
  // @ts-expect-error GraphQL rejects a boolean for a variable that is declared as a string.
  signIn: mutation("email, password: password, options?: {autoRegister?: boolean, captchaCode?}", { select: USER }),
};

export const unsupported: Implementation<Pick<Methods, "changePassword" | "upload" | "list">> = {
  // @ts-expect-error `method` does not encrypt passwords.
  changePassword: method("newPassword: password", () => Promise.resolve({ id: "" })),
  // @ts-expect-error `post` would send a cookie in the body.
  upload: post("/x", "filePath?: cookie", { read: asUser }),
  // @ts-expect-error `get` would send a cookie in the query.
  list: get("/users", "page: {limit: cookie}", { read: asList<User> }),
};

export const passwords: Implementation<Pick<Methods, "signIn" | "changePassword">> = {
  // @ts-expect-error A password is declared as neither `password` nor `cleartext`.
  signIn: inputMutation("email, password, options?: {autoRegister = false, captchaCode?}", { select: USER }),
  // @ts-expect-error A new password is declared as neither `password` nor `cleartext`.
  changePassword: mutation("newPassword", { select: USER, event: "USER_UPDATED" }),
};

// Results

export const results: Implementation<Methods> = {
  ...(right as Implementation<Methods>),
  // @ts-expect-error A message is not a user.
  signIn: inputMutation(SIGN_IN, { select: MESSAGE }),
  // @ts-expect-error A user is not a message.
  sendSmsCode: post("/sms", "phone, phoneCountryCode?", { read: asUser }),
  // @ts-expect-error A list is not an object.
  level: get("/level", "", { read: asList<SecurityLevel> }),
  // @ts-expect-error An object is not a list.
  list: get("/users", "page: {limit: positive = 10}", { read: asObject<User> }),
  // @ts-expect-error The digest is a string.
  digest: synchronous('options: {verifier, method: "S256" | "plain" = "S256"}', () => 256),
  // @ts-expect-error `undefined` is not a user.
  changePassword: mutation("newPassword: password", { select: { fields: "id", read: asNothing } }),
};

// Events

export const events: Implementation<Pick<Methods, "sendSmsCode" | "signIn" | "level">> = {
  // @ts-expect-error A message cannot sign in a user.
  sendSmsCode: post("/sms", "phone, phoneCountryCode?", { read: asObject<CommonMessage>, event: "SIGNED_IN" }),
  // @ts-expect-error There is no such event.
  signIn: inputMutation(SIGN_IN, { select: USER, event: "SIGNED_UP" }),
  // @ts-expect-error A security level cannot update a user.
  level: query("", { select: { fields: "score", read: asObject<SecurityLevel> }, event: "USER_UPDATED" }),
};

/** Implements a method that may find no user. */
type Found<T> = MethodOf<() => Promise<T>>;

const asUserOrNull = (answer: unknown): User | null | undefined => (answer === null ? null : asUser(answer));
const asUntyped = (answer: unknown): Untyped => answer;

// @ts-expect-error `null` cannot update a user.
export const nullUpdate: Found<User | null> = get("/x", "", { read: asUserOrNull, event: "USER_UPDATED" });
export const nullSignIn: Found<User | null> = mutation("", {
  select: { fields: "", read: asUserOrNull },
  // @ts-expect-error `null` cannot sign in.
  event: "SIGNED_IN",
});
// @ts-expect-error A value of an unknown type cannot sign in.
export const untypedSignIn: Found<Untyped> = post("/x", "", { read: asUntyped, event: "SIGNED_IN" });

const request: Endpoint<object, User>["request"] = (data) => ({ kind: "rest", method: "POST", path: "/x", data });

// @ts-expect-error `true` cannot update a user.
export const update: UpdateEndpoint<object, true> = { request, read: asTrue, event: "USER_UPDATED" };
// @ts-expect-error `true` cannot sign in.
export const signIn: SignInEndpoint<object, true> = { request, read: asTrue, event: "SIGNED_IN" };
// @ts-expect-error A sign-in needs no session.
export const needsUser: SignInEndpoint<object> = { request, read: asUser, event: "SIGNED_IN", needsUser: true };
// @ts-expect-error A sign-in resumes no session.
export const resumes: SignInEndpoint<object> = { request, read: asUser, event: "SIGNED_IN", resumes: false };

// Tokens

/** Implements a method without parameters that resolves with a user. */
type Signature = MethodOf<() => Promise<User>>;
type WithMfaToken = MethodOf<(mfaToken?: string) => Promise<User>>;

// @ts-expect-error A method without a token cannot start a session.
export const anonymousSignIn: Signature = post("/x", "", { read: asUser, anonymous: true, event: "SIGNED_IN" });
// @ts-expect-error A method without a token needs no session.
export const anonymousUser: Signature = get("/x", "", { read: asUser, anonymous: true, needsUser: true });
// @ts-expect-error A sign-in needs no session.
export const userSignIn: Signature = post("/x", "", { read: asUser, needsUser: true, event: "SIGNED_IN" });
// @ts-expect-error With GraphQL, a sign-in needs no session, either.
export const graphqlSignIn: Signature = mutation("", { select: USER, needsUser: true, event: "SIGNED_IN" });
// @ts-expect-error A method sends either a value as the token, or no token.
export const twoTokens: WithMfaToken = post("/x", "mfaToken?", { read: asUser, anonymous: true, bearer: "mfaToken" });
export const bearerUpdate: WithMfaToken = post("/x", "mfaToken?", {
  read: asUser,
  bearer: "mfaToken",
  // @ts-expect-error The token may belong to a user other than the session's.
  event: "USER_UPDATED",
});

export const booleanToken: MethodOf<(flag: boolean) => Promise<User>> = post("/x", "flag: boolean", {
  read: asUser,
  // @ts-expect-error A token is a string.
  bearer: "flag",
});

// Calls

export function calls(client: Client, turn: Turn, endpoints: [Endpoint<object, User>, UpdateEndpoint<object>]) {
  const [read, updating] = endpoints;
  const signingIn: SignInEndpoint<object> = { request, read: asUser, event: "SIGNED_IN" };
  return [
    call(client, signingIn, {}),
    callInTurn(client, updating, {}, turn),
    callAsUser(client, updating, (id) => ({ id })),
    callWithToken(client, read, {}, "t"),
    callAnonymously(client, read, {}),
    // @ts-expect-error A call takes its token from a new turn.
    call(client, read, {}, { token: "t" }),
    // @ts-expect-error A step needs the turn of the longer call.
    callInTurn(client, read, {}),
    // @ts-expect-error A sign-in is not a step of another user's call.
    callInTurn(client, signingIn, {}, turn),
    // @ts-expect-error A sign-in needs no signed-in user.
    callAsUser(client, signingIn, (id) => ({ id })),
    // @ts-expect-error Without the session's token, a call cannot update its user.
    callWithToken(client, updating, {}, "t"),
    // @ts-expect-error Nor can a call without a token.
    callAnonymously(client, updating, {}),
    // @ts-expect-error A call without the session's token cannot start a session.
    callWithToken(client, signingIn, {}, "t"),
    // @ts-expect-error A call without a token cannot start a session.
    callAnonymously(client, signingIn, {}),
    // @ts-expect-error The token is missing.
    callWithToken(client, read, {}),
    // @ts-expect-error `null` would send no token, which `callAnonymously` does.
    callWithToken(client, read, {}, null),
  ];
}

// Requests, and the object that owns a method

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: sub-clients are declared like this.
class Photos extends ApiClient {
  readonly album = "";
}

interface Photos {
  upload(filePath?: string): Promise<User>;
  first(): Promise<User>;
}

addMethods<Photos>(Photos, {
  upload: post("/photos", "filePath?: path", {
    read: asUser,
    // @ts-expect-error No parameter has this name.
    send: ({ path }) => ({ path }),
    // @ts-expect-error No parameter has this name.
    bearer: "mfaToken",
  }),
  // @ts-expect-error A sub-client has no such method.
  first: method("", ({ owner }) => owner.uplaod("")),
});

// @ts-expect-error A method of the interface is missing.
addMethods<Photos>(Photos, { upload: post("/photos", "filePath?: path", { read: asUser }) });

addMethods<Photos>(Photos, {
  upload: post("/photos", "filePath?: path", { read: asUser }),
  first: method("", ({ owner }) => owner.upload(owner.album)),
  // @ts-expect-error The interface has no such method.
  last: method("", () => Promise.resolve(null)),
});

const photoMethods = { upload: post("/photos", "filePath?: path", { read: asUser }) };
const firstMethods = { first: method("", () => Promise.resolve({ id: "u-1" })) };

addMethodGroups(Photos, [
  [Object.keys(photoMethods), () => photoMethods],
  [Object.keys(firstMethods), () => firstMethods],
]);

// @ts-expect-error `first` is in no group.
addMethodGroups(Photos, [[Object.keys(photoMethods), () => photoMethods]]);

export const typed: MethodOf<Methods["upload"]> = method("filePath?: path", ({ values }) => {
  // @ts-expect-error An optional value may be `undefined`.
  const path: string = values.filePath;
  return Promise.resolve({ id: path });
});

export const requested: Endpoint<{ path: string }, User> = {
  // @ts-expect-error Requests do not support this HTTP method.
  request: ({ path }) => ({ kind: "rest", method: "PATCH", path }),
  read: asUser,
};

// Options

interface Options {
  host?: string;
  retry?: boolean;
}

/** Checks a table of types without a mistake, which compiles. */
const types = { host: "url", retry: "boolean" } as const;
types satisfies TypesOf<Options, typeof types>;

const missing = { host: "url" } as const;
// @ts-expect-error The type of `retry` is missing.
missing satisfies TypesOf<Options, typeof missing>;

const misspelled = { host: "url", retries: "boolean", retry: "boolean" } as const;
// @ts-expect-error There is no option `retries`.
misspelled satisfies TypesOf<Options, typeof misspelled>;

const different = { host: "url", retry: "positive" } as const;
// @ts-expect-error `retry` is a boolean.
different satisfies TypesOf<Options, typeof different>;

const unknown = { host: "ulr", retry: "boolean" } as const;
// @ts-expect-error `ulr` is not a type.
unknown satisfies TypesOf<Options, typeof unknown>;

// Session

export function signOut(client: Client): void {
  // @ts-expect-error Only the session writes. Methods commit to turns.
  client.session.write("SIGNED_OUT", null);
  // @ts-expect-error Only a sign-in has a token set.
  client.session.begin("SIGNED_OUT").commitTokenSet({ id: "u-1" }, { access_token: "t-1" });
  // @ts-expect-error Only a sign-out ends the session of a deleted user.
  client.session.begin("USER_UPDATED").endDeleted();
}
