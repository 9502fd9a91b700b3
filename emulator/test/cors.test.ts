import { request } from "node:http";
import { type Emulator, startEmulator, type User } from "../src";
import { loginByCode, send, startTestEmulator } from "./support/client";

const ALLOWED = "https://app.example.com";
const HEADERS = "authorization,x-authing-app-id";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator({ allowOrigins: [ALLOWED] });
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ username: "bob", email: "bob@example.com", phone: "13800000001" });
});
afterAll(() => emulator.close());

/** Uses node:http, because fetch sends no custom `Host` header. */
function raw(path: string, headers: Record<string, string>, method = "GET", content = "") {
  return new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const outgoing = request(`${emulator.url}${path}`, { method, headers }, async (response) => {
      const body = (await response.toArray()).join("");
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    outgoing.on("error", reject).end(content);
  });
}

const grants = ({ headers }: { headers: Headers }) => [
  headers.get("access-control-allow-origin"),
  headers.get("access-control-allow-credentials"),
];

test.each([
  "http://127.0.0.1:7101",
  "http://127.9.9.9",
  "http://localhost:5173",
  "https://localhost",
  "http://app.localhost:8080",
  "http://[::1]:3000",
  ALLOWED,
])("pages from %s can call the service with credentials", async (origin) => {
  const answer = await send(emulator, "/api/v2/.well-known", { headers: { origin } });
  expect([answer.status, ...grants(answer)]).toEqual([200, origin, "true"]);
  expect(answer.headers.get("vary")).toBe("Origin");
  const headers = { origin, "access-control-request-method": "POST", "access-control-request-headers": HEADERS };
  const preflight = await send(emulator, "/graphql/v2", { method: "OPTIONS", headers });
  expect([preflight.status, ...grants(preflight)]).toEqual([204, origin, "true"]);
  expect(preflight.headers.get("access-control-allow-headers")).toBe(HEADERS);
  expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
});

describe.each([
  "https://evil.example.com",
  "http://evil.example.com:7100",
  "https://app.example.com:8443",
  "http://app.example.com",
  "https://app.example.com.evil.example.com",
  "http://localhost.evil.example.com",
  "http://127.0.0.1.evil.example.com",
  "http://192.168.1.2:3000",
  "http://127.0.0.1@evil.example.com",
  "null",
  "http://[",
])("a page from %s", (origin) => {
  test.each([
    ["GET", "/oidc/me"],
    ["GET", "/oidc/auth"],
    ["GET", "/api/v2/.well-known"],
    ["GET", "/nowhere"],
    ["POST", "/oidc/token"],
    ["POST", "/graphql/v2"],
    ["POST", "/api/v2/sms/send"],
    ["OPTIONS", "/graphql/v2"],
  ])("is denied %s %s", async (method, path) => {
    const { token } = await loginByCode(emulator);
    const headers = { origin, authorization: `Bearer ${token}`, "content-type": "application/json" };
    const body = method === "POST" ? JSON.stringify({ phone: "13900000001" }) : null;
    const answer = await send(emulator, path, { method, headers, body });
    expect([answer.status, ...grants(answer)]).toEqual([403, null, null]);
    expect(emulator.outbox.list()).toEqual([]);
  });
});

test("warns the developer once, and names the website to allow", async () => {
  const origin = "https://dev.example.com";
  for (let call = 0; call < 2; call += 1) {
    await send(emulator, "/api/v2/.well-known", { headers: { origin } });
  }
  expect(emulator.warnings.list()).toEqual([expect.stringContaining(`--allow-origin ${origin}`)]);
});

test("clients without an origin, and apps whose origin is not a website, get no CORS headers", async () => {
  for (const headers of [{}, { origin: "weapp://wechat-game-runtime" }, { origin: "file://" }]) {
    const answer = await send(emulator, "/api/v2/.well-known", { headers: headers as Record<string, string> });
    expect([answer.status, ...grants(answer)]).toEqual([200, null, null]);
  }
});

test.each(["rebound.example.com", "rebound.example.com:7100", "127.0.0.1.example.com", "evil.test.example.com", "["])(
  "rejects requests to the host %s, which a website could point at this machine",
  async (host) => {
    for (const [method, path] of [
      ["GET", "/api/v2/.well-known"],
      ["GET", "/oidc/auth?client_id=app-1&login_hint=bob"],
      ["POST", "/oidc/token"],
      ["OPTIONS", "/graphql/v2"],
    ] as const) {
      expect((await raw(path, { host }, method)).status).toBe(403);
      expect((await raw(path, { host, origin: `http://${host}` }, method)).status).toBe(403);
    }
  },
);

test.each([
  "192.168.1.2:7100",
  "localhost:7100",
  "[fe80::1]:7100",
  "emulator:7100",
  "my-mac.local:7100",
  "app.example.com",
])("accepts requests to the host %s", async (host) => {
  expect((await raw("/api/v2/.well-known", { host })).status).toBe(200);
});

test.each([
  ["192.168.1.2:7100", "http://192.168.1.2:7100"],
  ["my-mac.local:7100", "http://my-mac.local:7100"],
  ["[fe80::1]:7100", "http://[fe80::1]:7100"],
  // The proxy of a development server, which does not serve uploads.
  ["localhost:5173", undefined],
])("a client that reaches the emulator at %s gets links that it can open", async (host, expected = emulator.url) => {
  const headers = { host, "content-type": "application/json", "x-authing-app-id": "app-1" };
  const { body: qrCode } = await raw("/api/v2/qrcode/gene", headers, "POST", JSON.stringify({ scene: "APP_AUTH" }));
  expect(JSON.parse(qrCode).data.url).toMatch(`${expected}/api/v2/qrcode/image?`);
  const picture = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.gif"\r\n\r\nGIF89a\r\n--x--\r\n';
  const form = { host, "content-type": "multipart/form-data; boundary=x" };
  const { body: upload } = await raw("/api/v2/upload", form, "POST", picture);
  expect(JSON.parse(upload).data.url).toMatch(`${expected}/uploads/photos/`);
  const { body: config } = await raw("/api/v3/get-application-enabled-extidps", headers);
  expect(JSON.parse(config).data[0].bindUrl).toMatch(expected);
});

describe("a link from another website to a sign-in page", () => {
  const follow = (path: string, query: Record<string, string>, site = "cross-site") =>
    raw(`${path}?${new URLSearchParams(query)}`, { "sec-fetch-site": site, "sec-fetch-mode": "navigate" });
  const request = { client_id: "app-1", scope: "openid email", nonce: "n", login_hint: "bob" };
  const evil = { redirect_uri: "https://evil.example.com/callback", response_type: "id_token" };

  test("cannot make the page send tokens, codes or tickets to an unknown website", async () => {
    for (const [path, query] of [
      ["/oidc/auth", { ...request, ...evil }],
      ["/oauth/auth", { ...request, ...evil, response_type: "code" }],
      ["/cas-idp/app-1", { service: evil.redirect_uri }],
      ["/cas-idp/app-1/login", { service: evil.redirect_uri }],
      ["/cas-idp/app-1", { service: evil.redirect_uri, redirect_uri: "http://localhost:3000" }],
      ["/cas-idp/app-1", { service: evil.redirect_uri, redirect_uri: "myapp://callback" }],
      ["/oidc/auth", { ...request, ...evil, service: "http://localhost:3000" }],
    ] as const) {
      const { status, headers } = await follow(path, query);
      expect([path, status, headers.location, headers["set-cookie"]]).toEqual([path, 403, undefined, undefined]);
    }
    expect(emulator.sessions.list()).toEqual([]);
  });

  test("cannot name another application, whose redirect URI is registered, for a CAS ticket", async () => {
    emulator.clients.register({ id: "app-2", redirectUris: ["https://registered.example.com/"] });
    const service = "https://registered.example.com/";
    expect((await follow("/cas-idp/app-1", { service, client_id: "app-2" })).status).toBe(403);
    expect((await follow("/cas-idp/app-2", { service })).status).toBe(303);
  });

  test("works for allowed and registered websites, and for apps", async () => {
    const signIn = async (redirect_uri: string, site?: string) =>
      (await follow("/oidc/auth", { ...request, response_type: "code", redirect_uri }, site)).status;
    expect(await signIn(`${ALLOWED}/callback`)).toBe(303);
    expect(await signIn("http://localhost:3000/callback")).toBe(303);
    expect(await signIn("myapp://callback")).toBe(303);
    expect(await signIn("https://other.example.com", "none")).toBe(303);
    emulator.clients.register({ id: "app-1", redirectUris: ["https://registered.example.com/callback"] });
    expect(await signIn("https://registered.example.com/callback")).toBe(303);
    expect(emulator.sessions.list().every(({ userId }) => userId === bob.id)).toBe(true);
  });
});

test.each(["*", "app.example.com", "https://app.example.com/", "https://a b", "ftp://a", ""])(
  "refuses to start with the origin %p",
  async (origin) => {
    const start = startEmulator({ allowOrigins: [ALLOWED, origin] });
    await expect(start).rejects.toThrow("allowOrigins[1] must be an origin, e.g. https://app.example.com");
  },
);

test("accepts an origin in any spelling that browsers normalize", async () => {
  const own = await startTestEmulator({ allowOrigins: ["HTTPS://App.Example.com:443"] });
  expect(grants(await send(own, "/api/v2/.well-known", { headers: { origin: ALLOWED } }))[0]).toBe(ALLOWED);
  await own.close();
});
