import { type Parameter, parse } from "../../src/arguments/read-arguments";
import type { AuthenticationClient } from "../../src/index";

/** An asynchronous public method of the client or of a sub-client. */
export interface EveryMethod {
  /** Name of the method, e.g. `mfa.verifyTotpMfa`. */
  name: string;
  /** Calls the method. Each of its strings contains `secret`. */
  call(authing: AuthenticationClient, secret: string): unknown;
}

/** Properties of the client that hold its sub-clients, by class name. */
const SUB_CLIENTS: Record<string, string[]> = {
  AuthenticationClient: [""],
  MfaAuthenticationClient: ["mfa"],
  QrCodeAuthenticationClient: ["qrcode", "wxqrcode", "wechatmpqrcode"],
  AppQrCodeAuthenticationClient: ["qrcode"],
  // Only `qrcode.scan` creates these objects.
  ScannedQrCode: [],
  SocialAuthenticationClient: ["social"],
  EnterpriseAuthenticationClient: ["enterprise"],
  PrincipalAuthenticationClient: ["principal"],
  EventAuthenticationClient: ["event"],
  BrowserFingerprintClient: ["browserFingerprint"],
};

/**
 * Arguments that a declaration does not describe, by the name of the method. Missing methods get an argument for each
 * declared parameter.
 */
const ARGUMENTS: Record<string, (secret: string) => unknown[]> = {
  loginByCode: (secret) => [secret, { iv: secret, encryptedData: secret, rawData: secret }],
  validateToken: (secret) => [{ idToken: secret }],
  getAccessTokenByIdToken: (secret) => [{ idToken: secret, redirectUri: secret }],
  signinByCredentials: (secret) => [{ connection: "PASSWORD", passwordPayload: { account: secret, password: secret } }],
  setCurrentUser: (secret) => [{ id: "u-1", phone: secret, email: secret }],
  "principal.authenticate": (secret) => [{ type: "P", name: secret, idCard: secret, bankCard: secret }],
  "qrcode.scan": (secret) => [{ text: JSON.stringify({ scene: "APP_AUTH", random: secret }) }],
  bindWechatPhone: (secret) => [{ code: secret }],
  decryptWechatMiniProgramData: (secret) => [{ code: secret, iv: secret, encryptedData: secret }],
  sendCode: (secret) => [{ channel: "CHANNEL_LOGIN", phone: secret }],
  preCheckCode: (secret) => [{ phone: secret, code: secret }],
  sendEnrollFactorRequest: (secret) => [{ factorType: "SMS", phoneNumber: secret }],
  enrollFactor: (secret) => [{ factorType: "OTP", enrollmentToken: secret, passCode: secret }],
  deleteAccount: (secret) => [{ phone: secret, code: secret }],
  trackSession: (secret) => [{ code: secret, country: secret }],
};

/** Returns the declarations of the methods that are added to classes, by class name and method name. */
export function collectDeclarations(): Record<string, Record<string, string>> {
  const declared: Record<string, Record<string, string>> = {};
  jest.isolateModules(() => {
    jest.doMock("../../src/core/api-client", () => {
      const actual = jest.requireActual("../../src/core/api-client");
      const collect = (owner: { name: string }, methods: Record<string, { declaration: string }>) => {
        for (const [name, { declaration }] of Object.entries(methods)) {
          declared[owner.name] = { ...declared[owner.name], [name]: declaration };
        }
      };
      return {
        ...actual,
        addMethods(owner: any, methods: any) {
          collect(owner, methods);
          actual.addMethods(owner, methods);
        },
        addMethodGroups(owner: any, groups: any[]) {
          for (const [, load] of groups) collect(owner, load());
          actual.addMethodGroups(owner, groups);
        },
      };
    });
    require("../../src/index");
    // cspell:ignore dont
    jest.dontMock("../../src/core/api-client");
  });
  return declared;
}

/** Returns every public method. The arguments of their calls come from the methods' declarations. */
export function everyMethod(): EveryMethod[] {
  return Object.entries(collectDeclarations()).flatMap(([className, methods]) =>
    (SUB_CLIENTS[className] as string[]).flatMap((property) =>
      Object.entries(methods).map(([method, declaration]): EveryMethod => {
        const name = property ? `${property}.${method}` : method;
        const argumentsOf = ARGUMENTS[name] ?? ((secret) => parse(declaration).map((one) => argumentOf(one, secret)));
        return {
          name,
          call(authing, secret) {
            const owner: any = property ? (authing as any)[property] : authing;
            return owner[method](...argumentsOf(secret));
          },
        };
      }),
    ),
  );
}

function argumentOf({ name, type, fields, fallback }: Parameter, secret: string): unknown {
  if (fields !== undefined) {
    return Object.fromEntries(parse(fields).map((field) => [field.name, argumentOf(field, secret)]));
  }
  if (type.startsWith('"')) return JSON.parse(type.split(" | ")[0] as string);
  switch (type) {
    case "boolean":
      return true;
    case "number":
    case "positive":
      return fallback === undefined ? 5 : Number(fallback);
    case "object":
      return { [name]: secret, key: secret };
    case "function":
      return () => {};
    case "path":
      return `wxfile://${secret}.png`;
    case "url":
      return `https://example.com/${secret}`;
    case "EmailScene":
      return "RESET_PASSWORD";
    default:
      return secret;
  }
}
