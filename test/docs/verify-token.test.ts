import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, createPublicKey, type JsonWebKey } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
// Uses the sources, because the emulator that other tests share does not see a fake clock.
import { type Emulator, startEmulator } from "../../emulator/src/index";
import { createWx, type FakeWx } from "../../emulator/src/wx";
import { fakeDate, pass } from "../../emulator/test/support/clock";
import type { AuthenticationClient } from "../../src/index";
import { ROOT, readDocument, readDocuments } from "./documents";

const JOSE = path.dirname(createRequire(__filename).resolve("jose/package.json"));
const { createRealm } = require("../../scripts/realm.cjs");

const HOUR = 60 * 60;
const APP_ID = "app-1";
const SECRET = "0123456789abcdef0123456789abcdef";
/** Address of the server in the documents. */
const API = "https://api.example.com";

let emulator: Emulator;
let wx: FakeWx;

beforeAll(async () => {
  emulator = await startEmulator({ keyBits: 1024, tokenLifetime: HOUR });
});
beforeEach(() => {
  wx = createWx({ emulator });
});
afterEach(() => emulator.reset());
afterAll(() => emulator.close());

function createClient(appId = APP_ID): AuthenticationClient {
  const { AuthenticationClient } = createRealm({ wx })("authing-wxapp-sdk");
  return new AuthenticationClient({ appId, host: emulator.url, extIdpConnIdentifier: "wechat-miniprogram" });
}

/** Ways to sign in, by the kind of token that they issue. */
const SIGN_INS = {
  "session token": (authing: AuthenticationClient) => authing.login(),
  "access token": async (authing: AuthenticationClient) =>
    authing.loginByPhone((await wx.login()).code, emulator.wechat.phoneCodeDetail({ phoneNumber: "13912345678" })),
};
type Kind = keyof typeof SIGN_INS;
const KINDS = Object.keys(SIGN_INS) as Kind[];

async function signIn(kind: Kind, appId = APP_ID) {
  // The secret signs the session tokens. Applications of the emulator that have a secret must send it to get an access
  // token, which a mini program can't.
  if (kind === "session token") emulator.clients.register({ id: appId, secret: SECRET });
  const authing = createClient(appId);
  const user = await SIGN_INS[kind](authing);
  return { authing, id: user.id, token: authing.tokenProvider.getToken() ?? "" };
}

/** Module that moves the clock of the process forward by 30 seconds on each SIGUSR2. */
const CLOCK = `data:text/javascript,${encodeURIComponent(`
  const { now } = Date;
  let shift = 0;
  Date.now = () => now() + shift;
  process.on("SIGUSR2", () => console.log((shift += 30_000)));
`)}`;

/** Starts the sample of a document, in a folder that contains only the sample and jose. */
async function startSample(code: string, appHost: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "authing-verify-token-"));
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(JOSE, path.join(folder, "node_modules/jose"));
  writeFileSync(path.join(folder, "server.mjs"), code);
  const port = await findFreePort();
  const server = spawn(process.execPath, ["--import", CLOCK, "server.mjs"], {
    cwd: folder,
    env: { AUTHING_APP_ID: APP_ID, AUTHING_APP_SECRET: SECRET, AUTHING_APP_HOST: appHost, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await started(server);
  return {
    url: `http://127.0.0.1:${port}`,
    async pass30Seconds() {
      server.kill("SIGUSR2");
      await once(server.stdout, "data");
    },
    async close() {
      server.kill();
      await once(server, "close");
      rmSync(folder, { recursive: true });
    },
  };
}

/** Issues an access token, as the sign-in page does. */
async function issueAccessToken({ grants, url }: Emulator, protocol: "oidc" | "oauth", userId: string) {
  const code = grants.authorize({ protocol, clientId: APP_ID, userId });
  const form = { client_id: APP_ID, client_secret: SECRET, grant_type: "authorization_code", code };
  const response = await fetch(`${url}/${protocol}/token`, { method: "POST", body: new URLSearchParams(form) });
  return (await response.json()).access_token as string;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Resolves when the server listens. Rejects with the server's error output if the server exits. */
function started(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let errors = "";
    server.stderr?.on("data", (text) => {
      errors += text;
    });
    server.stdout?.once("data", () => resolve());
    server.once("exit", () => reject(new Error(errors)));
  });
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Returns a token with an HS256 signature. */
function signWith(secret: string, claims: object): string {
  const content = `${base64url({ alg: "HS256", typ: "JWT" })}.${base64url(claims)}`;
  return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
}

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

async function fetchPublicKey(): Promise<JsonWebKey> {
  const { keys } = await (await fetch(`${emulator.url}/oidc/.well-known/jwks.json`)).json();
  return keys[0];
}

const DOCUMENTS = readDocuments().filter(({ path: document }) => document.startsWith("docs/verify-token"));

test("the samples differ only in their comments and messages", () => {
  const [english, chinese] = DOCUMENTS.map(({ blocks }) =>
    blocks.map(({ code }) => code.replace(/\/\/.*|\/\*\*.*\*\//g, "").replace(/message: ".*?"/g, 'message: ""')),
  );
  expect(english).toHaveLength(6);
  expect(chinese).toEqual(english);
});

describe("the samples of docs/verify-token.md", () => {
  const { blocks } = readDocument("docs/verify-token.md");
  const codeIn = (language: string) => blocks.find((block) => block.language === language)?.code ?? "";

  let sample: Awaited<ReturnType<typeof startSample>>;
  beforeAll(async () => {
    sample = await startSample(codeIn("mjs"), emulator.url);
  });
  afterAll(() => sample.close());

  const request = async (token: string | null, method = "GET", url = sample.url) => {
    const headers = token === null ? undefined : { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/profile`, { method, ...(headers && { headers }) });
    return { status: response.status, body: await response.json() };
  };
  const statusOf = async (token: string | null, method?: string, url?: string) =>
    (await request(token, method, url)).status;

  describe.each(KINDS)("with the %s of a sign-in", (kind) => {
    test("accepts the token, and finds the user", async () => {
      const { token, id } = await signIn(kind);
      expect(await request(token)).toEqual({ status: 200, body: { authingId: id, visits: 1 } });
      expect(await request(token)).toMatchObject({ body: { visits: 2 } });
      expect(await statusOf(token, "DELETE")).toBe(200);
    });

    test("rejects an expired token", async () => {
      fakeDate();
      pass(-HOUR - 60);
      const { token } = await signIn(kind);
      jest.useRealTimers();
      expect(claimsOf(token).exp).toBeLessThan(Date.now() / 1000);
      expect(await statusOf(token)).toBe(401);
    });

    test("rejects a token for another application", async () => {
      const { token } = await signIn(kind, "app-2");
      expect(claimsOf(token).aud).toBe("app-2");
      expect(await statusOf(token)).toBe(401);
    });

    test("rejects a changed token", async () => {
      const { token } = await signIn(kind);
      const [header, , signature] = token.split(".");
      const forged = `${header}.${base64url({ ...claimsOf(token), sub: "someone-else" })}.${signature}`;
      expect(await statusOf(forged)).toBe(401);
    });

    test("rejects a token whose header says that it needs no signature", async () => {
      const { token } = await signIn(kind);
      for (const alg of ["none", "None"]) {
        expect(await statusOf(`${base64url({ alg, typ: "JWT" })}.${token.split(".")[1]}.`)).toBe(401);
      }
    });

    test("rejects a token that is signed with the public key as a secret", async () => {
      const { token } = await signIn(kind);
      const jwk = await fetchPublicKey();
      const pem = createPublicKey({ key: jwk, format: "jwk" }).export({ type: "spki", format: "pem" }).toString();
      for (const key of [pem, pem.trim(), JSON.stringify(jwk), jwk.n ?? ""]) {
        expect(await statusOf(signWith(key, claimsOf(token)))).toBe(401);
      }
    });

    test("accepts a revoked token for reading, but not for a deletion", async () => {
      const { authing, token } = await signIn(kind);
      await authing.logout();
      expect(await statusOf(token)).toBe(200);
      expect(await statusOf(token, "DELETE")).toBe(401);
    });
  });

  test("accepts the token that the emulator's sample prints", async () => {
    const [, service = ""] = blocks.filter(({ language }) => language === "mjs").map(({ code }) => code);
    const folder = mkdtempSync(path.join(tmpdir(), "authing-service-"));
    mkdirSync(path.join(folder, "node_modules"));
    symlinkSync(ROOT, path.join(folder, "node_modules/authing-wxapp-sdk"));
    symlinkSync(path.join(ROOT, "emulator"), path.join(folder, "node_modules/authing-emulator"));
    const port = await findFreePort();
    writeFileSync(path.join(folder, "service.mjs"), service.replace("7100", String(port)));
    const local = spawn(process.execPath, ["service.mjs"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    const printed = once(local.stdout, "data");
    try {
      await started(local);
      const server = await startSample(codeIn("mjs"), `http://127.0.0.1:${port}`);
      const token = String(await printed).trim();
      const response = await request(token, "GET", server.url).finally(server.close);
      expect(response).toEqual({ status: 200, body: { authingId: claimsOf(token).sub, visits: 1 } });
    } finally {
      local.kill();
      await once(local, "close");
      rmSync(folder, { recursive: true });
    }
  });

  test("rejects tokens of another issuer that are signed with the same key", async () => {
    const { token, id } = await signIn("session token");
    const claims = claimsOf(token);
    expect(await statusOf(signWith(SECRET, claims))).toBe(200);
    expect(await statusOf(signWith(SECRET, { ...claims, iss: "https://elsewhere.example.com" }))).toBe(401);

    // The emulator signs the tokens of OAuth 2.0 with the same key as those of OpenID Connect.
    expect(await statusOf(await issueAccessToken(emulator, "oidc", id))).toBe(200);
    expect(await statusOf(await issueAccessToken(emulator, "oauth", id))).toBe(401);
  });

  test("rejects tokens without an expiration time or a user", async () => {
    const { exp, sub, ...claims } = claimsOf((await signIn("session token")).token);
    expect(await statusOf(signWith(SECRET, { ...claims, sub }))).toBe(401);
    expect(await statusOf(signWith(SECRET, { ...claims, exp }))).toBe(401);
  });

  test("rejects requests without a token or with a malformed one", async () => {
    for (const token of [null, "null", "undefined", "a.b.c"]) expect(await statusOf(token)).toBe(401);
  });

  test("loads the new public key after a rotation, 30 seconds after it has loaded the keys", async () => {
    const service = await startEmulator({ keyBits: 1024 });
    const server = await startSample(codeIn("mjs"), service.url);
    try {
      const { id } = await service.users.create({ username: "bob" });
      const before = await issueAccessToken(service, "oidc", id);
      expect(await statusOf(before, "GET", server.url)).toBe(200);
      service.rotateSigningKey();
      const after = await issueAccessToken(service, "oidc", id);
      expect(await statusOf(after, "GET", server.url)).toBe(401);
      await server.pass30Seconds();
      expect(await statusOf(after, "GET", server.url)).toBe(200);
      expect(await statusOf(before, "GET", server.url)).toBe(200);
    } finally {
      await server.close();
      await service.close();
    }
  });

  test("responds with 503, not with 401, if the service is unavailable", async () => {
    const { token } = await signIn("access token");
    const failing = createServer((_request, response) => response.writeHead(500).end()).listen(0, "127.0.0.1");
    await once(failing, "listening");
    try {
      for (const port of [await findFreePort(), (failing.address() as AddressInfo).port]) {
        const isolated = await startSample(codeIn("mjs"), `http://127.0.0.1:${port}`);
        const status = await statusOf(token, "GET", isolated.url).finally(isolated.close);
        expect(status).toBe(503);
      }
    } finally {
      failing.close();
    }
  });

  describe("in the mini program", () => {
    /** Runs the sample for the mini program. Its requests to the server in the document go to the sample. */
    function runMiniprogram(authing: AuthenticationClient) {
      const { request } = createWx({ emulator, domains: [sample.url] });
      const host = {
        request: (options: { url: string }) => request({ ...options, url: options.url.replace(API, sample.url) }),
      };
      type CallServer = (method: string, path: string) => Promise<{ statusCode: number; data: { authingId?: string } }>;
      return new Function("authing", "wx", `${codeIn("js")}\nreturn callServer;`)(authing, host) as CallServer;
    }

    test.each(KINDS)("sends the %s", async (kind) => {
      const { authing, id } = await signIn(kind);
      expect(await runMiniprogram(authing)("GET", "/profile")).toMatchObject({
        statusCode: 200,
        data: { authingId: id },
      });
    });

    test.each(KINDS)("gets a new %s if the server rejects the old one", async (kind) => {
      fakeDate();
      pass(-HOUR - 60);
      const { authing, id, token } = await signIn(kind);
      jest.useRealTimers();
      const response = await runMiniprogram(authing)("GET", "/profile");
      expect(response).toMatchObject({ statusCode: 200, data: { authingId: id } });
      expect(authing.tokenProvider.getToken()).not.toBe(token);
    });
  });
});
