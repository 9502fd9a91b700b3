/** Checks CAS 1.0, 2.0 and 3.0 with cas-authentication, in an Express app. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import CasAuthentication from "cas-authentication";
import express from "express";
import { openPage, useEmulator } from "./protocol-stage.mjs";

const stage = useEmulator();

/** Starts an app that requires a sign-in at `/`, and calls `use` with its URL. */
async function withApp(version, use) {
  const session = {};
  const app = express();
  app.use((request, _response, next) => {
    request.session = session;
    next();
  });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}`;
  const cas = new CasAuthentication({
    cas_url: `${stage.emulator.url}/cas-idp/app-cas`,
    service_url: url,
    cas_version: version,
    session_name: "user",
    session_info: "attributes",
  });
  // The client ignores the port in the URL.
  cas.cas_port = stage.emulator.port;
  app.get("/", cas.bounce, (_request, response) => response.json(session));
  try {
    await use(url);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

for (const version of ["1.0", "2.0", "3.0"]) {
  test(`signs in with CAS ${version}`, async () => {
    const { emulator, bob } = stage;
    bob.username = "bob";
    const cookies = new Map([["authing_session", emulator.sessions.start(bob, "app-cas").token]]);
    await withApp(version, async (url) => {
      const login = await openPage(`${url}/`);
      assert.equal(login.pathname, "/cas-idp/app-cas/login");
      const back = await openPage(login, cookies);
      assert.match(back.searchParams.get("ticket"), /^ST-/);
      const home = await openPage(back);
      assert.equal(home.pathname, "/");
      const session = await (await fetch(`${url}/`)).json();
      assert.equal(session.user, "bob");
      if (version !== "1.0") assert.equal(session.attributes.email, "bob@example.com");
      if (version === "3.0") assert.equal(session.attributes.isfromnewlogin, "false");
    });
  });
}

test("does not sign in with a forged ticket", async ({ mock }) => {
  // The client logs the failure.
  mock.method(console, "log", () => {});
  await withApp("3.0", async (url) => {
    assert.equal((await fetch(`${url}/?ticket=ST-forged`)).status, 401);
  });
});
