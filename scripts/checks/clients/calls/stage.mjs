/** Helpers for the calls. */
export const PASSWORD = "passw0rd";
export const EMAIL = "bob@example.com";
export const PHONE = "13800000001";

/**
 * SDK under test, and the emulator that it talks to.
 *
 * @typedef {{ client: any, createClient: (options?: object) => any, emulator: import("authing-emulator").Emulator, bob:
 *   import("authing-emulator").User, wx?: any }} Stage
 */

/** User that exists at the start of each call. */
export const BOB = { username: "bob", email: EMAIL, phone: PHONE, nickname: "Bob", password: PASSWORD };

/** Signs Bob in. */
export function logIn({ client }) {
  return client.loginByUsername("bob", PASSWORD);
}

/** Sends a code to a phone number or an email address and returns the code. */
export async function receiveCode({ client, emulator }, to) {
  await (to.includes("@") ? client.sendEmail(to, "VERIFY_CODE") : client.sendSmsCode(to));
  return emulator.outbox.latest(to).code;
}

/** Signs in a WeChat user without the SDK, and returns the session token. */
export async function signInByWechat({ emulator }) {
  const response = await fetch(`${emulator.url}/connections/social/wechat-miniprogram/auth`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-authing-app-id": "app-1" },
    body: JSON.stringify({ code: "openid:ann" }),
  });
  return (await response.json()).data.token;
}
