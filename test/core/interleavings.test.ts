import fc from "fast-check";
import { subjectOf } from "../../src/session/jwt";
import { PUBLIC_KEY } from "../conformance/password-key";
import { describeSubjects } from "../support/describe-method";
import { type HeldRequest, holdRequests } from "../support/hold-requests";
import { runs } from "../support/matrix";
import { jwtOf, userOf } from "../support/tokens";

/** Returns the user ID in a token, or an empty string if there is none. The token can have a `Bearer` prefix. */
const ownerOf = (token: unknown) => subjectOf(String(token)) ?? "";

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Call by the app. A response to a request in flight follows, unless `answered` is `null`. */
const step = fc.record({
  call: fc.constantFrom("updateProfile", "refreshToken", "loginByCode", "loginByEmail", "login", "logout", "setToken"),
  answered: fc.option(fc.nat(9)),
  outcome: fc.constantFrom("ok", "ok", "refused", "lost"),
  /** User whom the call or the response signs in. */
  user: fc.constantFrom("ann", "bob"),
});

describeSubjects("a session with interleaved calls and responses", (start) => {
  test.each([[{}], [{ autoLogin: true }], [{ autoLogin: true, autoRefreshToken: true }]])(
    "reflects the sign-in or sign-out that was called last, and sends no request as another user: %j",
    async (options) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
          const { authing, wx, stored } = await start({ ...options, publicKey: PUBLIC_KEY, retry: false });
          const { sent: requests } = holdRequests(wx);
          const open: HeldRequest[] = [];
          /** Value of `asked` when each request was sent. */
          const sent = new Map<HeldRequest, number>();
          const collect = () => {
            for (const request of requests.slice(sent.size)) {
              open.push(request);
              sent.set(request, asked);
            }
          };
          /** Number of sign-ins and sign-outs that the app has started. */
          let order = 0;
          /** Value of `order` when the last sign-in or sign-out other than `login` was called. */
          let asked = 0;
          const ask = () => {
            asked = ++order;
            return asked;
          };
          /** Value of `asked` when the last refused request was sent. */
          let refused: number | undefined;
          /**
           * Number of silent sign-ins that started although the app had signed in or out since the refused request was
           * sent.
           */
          let presumptuous = 0;
          let calling = "";
          let tokens = 0;
          const logouts = new Map<HeldRequest | undefined, number>();
          let expected = { at: 0, id: "" };
          const signed = (at: number, id: string) => {
            if (at >= expected.at) expected = { at, id };
          };
          const settled: Promise<unknown>[] = [];
          Object.assign(wx, {
            login({ success }: any) {
              if (!calling && refused !== asked) presumptuous++;
              // A silent sign-in gives way to every sign-in or sign-out by the app and to another user's session.
              success({ code: calling === "login" ? String(++order) : `unasked ${expected.at}` });
            },
          });

          const calls: Record<(typeof steps)[number]["call"], (user: string) => Promise<unknown> | undefined> = {
            updateProfile: () => authing.updateProfile({ nickname: "N" }),
            refreshToken: () => authing.refreshToken(),
            loginByCode: () => authing.loginByCode(String(ask())),
            loginByEmail: () => authing.loginByEmail(String(ask()), "passw0rd"),
            login: () => authing.login(),
            logout() {
              const at = ask();
              const ending = authing.logout();
              logouts.set(requests[requests.length - 1], at);
              return ending;
            },
            setToken(user) {
              const now = Math.floor(Date.now() / 1000);
              // The token is in the last tenth of its lifetime, so a refresh is due.
              authing.setCurrentUser({
                id: user,
                token: jwtOf({ sub: user, at: ++tokens, iat: now - 1000, exp: now + 50 }),
              });
              signed(ask(), user);
              return undefined;
            },
          };

          const answer = (request: HeldRequest, outcome: string, user: string) => {
            const { url, data, header } = request;
            const { query = "", variables } = data || {};
            const owner = ownerOf(header.authorization);
            const signsIn = /\/auth$/.test(url) || /loginByEmail/.test(query);
            if (outcome === "lost") return request.lose();
            if (outcome === "refused") {
              if (logouts.has(request)) signed(logouts.get(request) as number, "");
              refused = sent.get(request);
              return request.refuse(signsIn ? 2006 : 2206);
            }
            const who = userOf(signsIn ? user : owner, ++tokens);
            const code = String(data?.code || variables?.input?.email);
            const dropped = code.startsWith("unasked ") && expected.id !== "" && expected.id !== user;
            if (signsIn && !dropped) signed(Number(code.replace("unasked ", "")), user);
            if (logouts.has(request)) signed(logouts.get(request) as number, "");
            request.respond(who);
          };

          // Compared at once, because thousands of calls of `expect` take longer than the calls under test.
          const observed: string[][] = [];
          const wanted: string[][] = [];
          const observe = () => {
            const { token, user } = stored();
            observed.push([ownerOf(token), user ? user.id : ""]);
            wanted.push([expected.id, expected.id]);
          };

          for (const { call, answered, outcome, user } of [
            ...steps,
            ...Array(24).fill({ outcome: "ok", user: "ann" }),
          ]) {
            calling = call;
            const called = call && calls[call as (typeof steps)[number]["call"]](user);
            calling = "";
            collect();
            if (called) settled.push(called.catch(() => {}));
            if (answered === null) continue;
            await turn();
            collect();
            const [request] = open.splice((answered || 0) % (open.length || 1), 1);
            if (request) answer(request, outcome, user);
            await turn();
            observe();
          }
          expect(observed).toEqual(wanted);
          expect(presumptuous).toBe(0);
          const updates = requests.filter(({ data }) => data?.variables?.id);
          expect(updates.map(({ header }) => ownerOf(header.authorization))).toEqual(
            updates.map(({ data }) => data.variables.id),
          );
          await Promise.all(settled);
        }),
        { numRuns: runs(300) },
      );
    },
  );
});
