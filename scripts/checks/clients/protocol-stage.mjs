/** Helpers for checking the protocols with clients by other authors. */
import { after, before, beforeEach } from "node:test";
import { setTimeout } from "node:timers/promises";
import { startEmulator } from "authing-emulator";

export const CLIENT_ID = "app-1";
export const SECRET = "0123456789abcdef0123456789abcdef";
export const REDIRECT_URI = "https://app.example.com/callback";

/**
 * Starts an emulator for the tests of a file, with Bob as the only user and a registered application. Returns an object
 * that has the emulator and Bob during the tests.
 */
export function useEmulator() {
  const stage = {};
  before(async () => {
    stage.emulator = await startEmulator({ keyBits: 1024 });
  });
  beforeEach(async () => {
    const { emulator } = stage;
    emulator.reset();
    emulator.clients.register({ id: CLIENT_ID, secret: SECRET, redirectUris: [REDIRECT_URI] });
    stage.bob = await emulator.users.create({ email: "bob@example.com", nickname: "Bob" });
    stage.issuer = new URL(`${emulator.url}/oidc`);
  });
  after(() => stage.emulator.close());
  return stage;
}

/**
 * Replaces the key that signs tokens. On a busy machine, creating the key can take longer than idle connections stay
 * open. Therefore waits briefly, so that both ends can close such connections.
 */
export async function rotateSigningKey({ emulator }) {
  emulator.rotateSigningKey();
  await setTimeout(100);
}

/**
 * Opens an authorization URL as a browser does, and returns the URL that the service redirects to.
 *
 * @param {URL | string} url
 * @param {Map<string, string>} cookies cookies of the browser
 */
export async function openPage(url, cookies = new Map()) {
  const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
  const { headers } = await fetch(url, { redirect: "manual", headers: { cookie } });
  for (const line of headers.getSetCookie()) {
    const [name, value] = line.split(";", 1)[0].split("=");
    cookies.set(name, value);
  }
  return new URL(headers.get("location") ?? "about:blank", url);
}
