import type { Emulator, User } from "../src";
import { send, startTestEmulator } from "./support/client";
import { fakeDate, pass } from "./support/clock";
import { cookieOf, open, redirectOf } from "./support/oauth";

const SERVICE = "https://service.example.com/login?from=cas";

let emulator: Emulator;
let bob: User;

beforeAll(async () => {
  emulator = await startTestEmulator();
});
beforeEach(async () => {
  emulator.reset();
  bob = await emulator.users.create({ username: "bob", nickname: "<Bob\u0001>", email: "bob@example.com" });
});
afterEach(() => jest.useRealTimers());
afterAll(() => emulator.close());

const issue = () => emulator.casTickets.issue({ appId: "app-1", service: SERVICE, userId: bob.id });
const validate = (
  ticket: string,
  { path = "validate", appId = "app-1", service = SERVICE, format = "", renew = "" } = {},
) => open(emulator, `/cas-idp/${appId}/${path}`, { ticket, service, format, renew });

test("redirects to the service with a ticket", async () => {
  const answer = await open(emulator, "/cas-idp/app-1", { service: SERVICE });
  const { to, parameters } = redirectOf(answer);
  expect(to).toBe("https://service.example.com/login");
  expect(parameters).toEqual({ from: "cas", ticket: expect.stringMatching(/^ST-/) });
  const [session] = emulator.sessions.list();
  expect((await validate(parameters.ticket ?? "")).body).toBe(`yes\n${session?.userId}\n`);
  const { body } = await send(emulator, "/cas/session", { headers: { cookie: cookieOf(answer) } });
  expect(body).toMatchObject({ session: { _id: session?.id }, userInfo: { id: session?.userId, token: null } });
});

test("keeps the signed-in user, and starts no session if gateway is true", async () => {
  const silent = await open(emulator, "/cas-idp/app-1/login", { service: SERVICE, gateway: "true" });
  expect(redirectOf(silent).parameters).toEqual({ from: "cas" });
  const first = await open(emulator, "/cas-idp/app-1");
  expect(first).toMatchObject({ status: 200, body: expect.stringContaining("已登录") });
  const cookie = cookieOf(first);
  const again = await open(emulator, "/cas-idp/app-1", { service: SERVICE, gateway: "true" }, { cookie });
  expect(redirectOf(again).parameters).toHaveProperty("ticket");
  expect(emulator.sessions.list()).toHaveLength(1);
  await open(emulator, "/cas-idp/app-1", { renew: "true" }, { cookie });
  expect(emulator.sessions.list()).toHaveLength(2);
});

test("redirects only to the registered URIs of an application", async () => {
  emulator.clients.register({ id: "app-1", redirectUris: [SERVICE] });
  expect((await open(emulator, "/cas-idp/app-1", { service: SERVICE })).status).toBe(303);
  const elsewhere = await open(emulator, "/cas-idp/app-1", { service: "https://evil.example.com" });
  expect(elsewhere).toMatchObject({ status: 200, body: { code: 1001 } });
});

test.each<[string, Parameters<typeof validate>[1]]>([
  ["another service", { service: "https://service.example.com" }],
  ["another application", { appId: "app-2" }],
  ["no service", { service: "" }],
])("rejects a ticket for %s", async (_what, options) => {
  expect((await validate(issue(), options)).body).toBe("no\n\n");
});

test("accepts a ticket once, within one minute, unless the user is locked", async () => {
  const ticket = issue();
  expect((await validate(ticket)).body).toBe("yes\nbob\n");
  expect((await validate(ticket)).body).toBe("no\n\n");
  expect(emulator.casTickets.list()).toEqual([]);
  const tried = issue();
  await validate(tried, { service: "https://elsewhere.example.com" });
  expect((await validate(tried)).body).toBe("no\n\n");
  fakeDate();
  const late = issue();
  pass(60);
  expect((await validate(late)).body).toBe("no\n\n");
  const locked = issue();
  bob.blocked = true;
  expect((await validate(locked)).body).toBe("no\n\n");
});

test("returns the CAS 2.0 response in JSON if format is JSON", async () => {
  const options = { path: "serviceValidate", format: "JSON" };
  const attributes = {
    sub: bob.id,
    username: "bob",
    nickname: "<Bob\u0001>",
    email: "bob@example.com",
    email_verified: false,
    phone_number: null,
    gender: "U",
    address: { country: null, postal_code: null, region: null, formatted: null },
  };
  expect((await validate(issue(), options)).body).toMatchObject({
    serviceResponse: { authenticationSuccess: { user: "bob", attributes } },
  });
  const failure = async (ticket: string, more: object) =>
    (await validate(ticket, { ...options, ...more })).body.serviceResponse.authenticationFailure;
  expect(await failure("ST-x", {})).toEqual({ code: "INVALID_TICKET", description: expect.any(String) });
  expect(await failure(issue(), { service: "x" })).toMatchObject({ code: "INVALID_SERVICE" });
  expect(await failure("", {})).toMatchObject({ code: "INVALID_REQUEST" });
});

test("returns the CAS 2.0 response in XML with escaped values by default", async () => {
  const answer = await validate(issue(), { path: "serviceValidate" });
  expect(answer.headers.get("content-type")).toMatch(/^application\/xml/);
  expect(answer.body).toContain('<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">');
  expect(answer.body).toContain("<cas:user>bob</cas:user>");
  expect(answer.body).toContain("<cas:nickname>&lt;Bob&gt;</cas:nickname>");
  expect(answer.body).not.toContain("phone_number>");
  const wrong = await validate("x", { path: "serviceValidate", format: "XML" });
  expect(wrong.body).toContain('<cas:authenticationFailure code="INVALID_TICKET">');
});

test("returns the attributes of CAS 3.0 at /p3/serviceValidate", async () => {
  const options = { path: "p3/serviceValidate", format: "JSON" };
  const { body } = await validate(issue(), options);
  expect(body.serviceResponse.authenticationSuccess).toMatchObject({
    user: "bob",
    attributes: {
      authenticationDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      longTermAuthenticationRequestTokenUsed: false,
      isFromNewLogin: true,
      sub: bob.id,
      username: "bob",
      nickname: "<Bob\u0001>",
      email: "bob@example.com",
    },
  });
  const xml = (await validate(issue(), { path: "p3/serviceValidate" })).body;
  expect(xml).toContain("<cas:isFromNewLogin>true</cas:isFromNewLogin>");
  const wrong = (await validate("ST-x", options)).body.serviceResponse;
  expect(wrong.authenticationFailure).toMatchObject({ code: "INVALID_TICKET" });
});

test("says whether the user signed in for the ticket, and requires it if renew is true", async () => {
  const first = await open(emulator, "/cas-idp/app-1", { service: SERVICE });
  const again = await open(emulator, "/cas-idp/app-1", { service: SERVICE }, { cookie: cookieOf(first) });
  const ticketOf = (answer: typeof first) => redirectOf(answer).parameters.ticket ?? "";
  const options = { path: "p3/serviceValidate", format: "JSON" };
  const { authenticationSuccess } = (await validate(ticketOf(again), options)).body.serviceResponse;
  expect(authenticationSuccess.attributes.isFromNewLogin).toBe(false);
  const renewed = await open(emulator, "/cas-idp/app-1", { service: SERVICE }, { cookie: cookieOf(first) });
  expect((await validate(ticketOf(renewed), { renew: "true" })).body).toBe("no\n\n");
  expect((await validate(ticketOf(first), { renew: "true" })).body).toMatch(/^yes\n/);
});

test("adds the ticket before the fragment of the service, and validates the service with its fragment", async () => {
  const service = "https://service.example.com/app#/home?tab=1";
  const location = (await open(emulator, "/cas-idp/app-1", { service })).headers.get("location") ?? "";
  const ticket = location.match(/\?ticket=(ST-[\w-]+)#/)?.[1] ?? "";
  expect(location).toBe(`https://service.example.com/app?ticket=${ticket}#/home?tab=1`);
  expect((await validate(ticket, { service })).body).toMatch(/^yes\n/);
  emulator.clients.register({ id: "app-1", redirectUris: [service] });
  expect((await open(emulator, "/cas-idp/app-1", { service })).status).toBe(303);
  expect((await open(emulator, "/cas-idp/app-1", { service: `${service}2` })).body).toMatchObject({ code: 1001 });
  expect((await open(emulator, "/cas-idp/app-2", { service: "javascript:alert(1)#x" })).body).toMatchObject({
    code: 1001,
  });
});

test("on sign-out, ends the session that the cookie identifies and redirects", async () => {
  const cookie = cookieOf(await open(emulator, "/cas-idp/app-1"));
  const answer = await open(emulator, "/cas-idp/logout", { url: "https://service.example.com" }, { cookie });
  expect(redirectOf(answer).to).toBe("https://service.example.com");
  expect(emulator.sessions.list()).toEqual([]);
  expect((await send(emulator, "/cas/session", { headers: { cookie } })).body).toEqual({
    session: null,
    userInfo: null,
  });
  expect((await open(emulator, "/cas-idp/app-1/logout", { url: "javascript:alert(1)" })).status).toBe(400);
});

test("responds to SAML requests with 501", async () => {
  expect(await send(emulator, "/api/v2/saml-idp/app-1")).toMatchObject({
    status: 501,
    body: expect.stringContaining("SAML"),
  });
});
