import { constants, publicEncrypt } from "node:crypto";
import { type Emulator, startEmulator } from "../../src";

/** Response with its HTTP status, headers and parsed body. */
export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/** Starts an emulator with a short key, which is fast to generate. */
export function startTestEmulator(options: Parameters<typeof startEmulator>[0] = {}): Promise<Emulator> {
  return startEmulator({ keyBits: 1024, ...options });
}

/** Sends a request and parses a JSON response. */
export async function send(emulator: Emulator, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${emulator.url}${path}`, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** Posts JSON as an app does; `headers` replace the default app ID header. */
export function post(
  emulator: Emulator,
  path: string,
  body: unknown,
  headers: Record<string, string> = { "x-authing-app-id": "app-1" },
): Promise<Answer> {
  return send(emulator, path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Runs a GraphQL document, optionally with a session token. */
export function graphql(emulator: Emulator, query: string, variables: object = {}, token?: string): Promise<Answer> {
  const headers: Record<string, string> = { "x-authing-app-id": "app-1" };
  if (token) {
    headers.authorization = `Bearer ${token}`;
  }
  return post(emulator, "/graphql/v2", { query, variables }, headers);
}

/** Encrypts a password with the emulator's key, as a client does. */
export async function encrypt(emulator: Emulator, password: string): Promise<string> {
  const { body } = await send(emulator, "/api/v2/.well-known");
  const key = { key: body.data.publicKey, padding: constants.RSA_PKCS1_PADDING };
  return publicEncrypt(key, Buffer.from(password)).toString("base64");
}

/** Signs in a WeChat user with a new code and returns the user. */
export async function loginByCode(emulator: Emulator, name = "default"): Promise<any> {
  loginByCode.count += 1;
  const { body } = await post(emulator, "/connections/social/wechat-miniprogram/auth", {
    code: `openid:${name}:${loginByCode.count}`,
  });
  return body.data;
}
loginByCode.count = 0;

/** Returns the GraphQL response that a test expects for a business code. */
export function refusal(code: number, message: unknown = expect.any(String)) {
  return { errors: [{ message: { code, message, data: null } }], data: null };
}
