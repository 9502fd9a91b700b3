import answers from "./data/answers.json";
import { select } from "./graphql";
import { PUBLIC_KEY } from "./password-key";
import { isGraphql } from "./requests";

const verbatim: Record<string, unknown> = answers.verbatim;

/** The `data` of the answers that wrap it, by path. */
const rest: Record<string, unknown> = {
  ...answers.rest,
  ...Object.fromEntries(answers.userPaths.map((path) => [path, answers.user])),
  "/api/v2/.well-known": { publicKey: PUBLIC_KEY },
};

/** What each GraphQL field holds: the user, if nothing else is known of it. */
const root = new Proxy<Record<string, unknown>>(answers.graphql, {
  get: (fields, name: string) => (name in fields ? fields[name] : answers.user),
});

/** The body with which the service answers, always with status 200, unless `otherwise` has one for the path. */
export function answerTo(url: string, body: unknown, otherwise: Record<string, unknown>): unknown {
  const { pathname } = new URL(url);
  for (const bodies of [otherwise, verbatim]) {
    if (pathname in bodies) return bodies[pathname];
  }
  // A field that is not selected is not sent.
  if (isGraphql(pathname, body)) return { data: select(body, root) };
  return { code: 200, statusCode: 200, message: "ok", data: rest[pathname] ?? null };
}
