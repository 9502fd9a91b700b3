import answers from "./data/answers.json";
import { select } from "./graphql";
import { PUBLIC_KEY } from "./password-key";
import { isGraphql } from "./requests";

const verbatim: Record<string, unknown> = answers.verbatim;

/** Values of `data` in REST responses, by path. */
const rest: Record<string, unknown> = {
  ...answers.rest,
  ...Object.fromEntries(answers.userPaths.map((path) => [path, answers.user])),
  "/api/v2/.well-known": { publicKey: PUBLIC_KEY },
};

/** Values of the GraphQL root fields; the user by default. */
const root = new Proxy<Record<string, unknown>>(answers.graphql, {
  get: (fields, name: string) => (name in fields ? fields[name] : answers.user),
});

/** Returns the body of the service's response, whose status is always 200. Bodies in `overrides` take precedence. */
export function respondTo(url: string, body: unknown, overrides: Record<string, unknown>): unknown {
  const { pathname } = new URL(url);
  for (const bodies of [overrides, verbatim]) {
    if (pathname in bodies) return bodies[pathname];
  }
  // The service sends only the selected fields.
  if (isGraphql(pathname, body)) return { data: select(body, root) };
  return { code: 200, statusCode: 200, message: "ok", data: rest[pathname] ?? null };
}
