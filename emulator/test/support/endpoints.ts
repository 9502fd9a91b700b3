import { Router } from "express";
import { createApp } from "../../src/app";
import { AllowedOrigins } from "../../src/http/allowed-origins";
import { State } from "../../src/state/state";

/** Endpoint of the emulator; its path can contain parameters, e.g. `/uploads/:folder/:name`. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
}

type Paths = readonly string[];
type ExpressRouter = { stack: { route?: { path: string | string[]; methods: Record<string, boolean> } }[] };

/** Returns all endpoints, read from the Express routers. */
export function listEndpoints(): Endpoint[] {
  const mounts: { parent: ExpressRouter; paths: Paths; child: ExpressRouter }[] = [];
  const use = jest.spyOn(Router.prototype as unknown as { use(...args: unknown[]): unknown }, "use");
  try {
    const state = new State({ issuer: "http://x", tokenLifetime: 1, keyBits: 1024 });
    const app = createApp({ state, ownUrl: "http://x", allowedOrigins: new AllowedOrigins([]) });
    use.mock.contexts.forEach((parent, index) => {
      const [first, ...rest] = (use.mock.calls[index] ?? []).flat();
      const args = typeof first === "string" ? rest : [first, ...rest];
      const paths = [first, ...rest].filter((arg): arg is string => typeof arg === "string");
      for (const child of args.filter((arg): arg is ExpressRouter => typeof arg === "function" && "stack" in arg)) {
        mounts.push({ parent: parent as unknown as ExpressRouter, paths: paths.length > 0 ? paths : ["/"], child });
      }
    });
    return listOf(app.router as unknown as ExpressRouter, "");
  } finally {
    use.mockRestore();
  }

  function listOf(router: ExpressRouter, prefix: string): Endpoint[] {
    const own = router.stack.flatMap(({ route }) =>
      [route?.path ?? []].flat().flatMap((path) =>
        Object.keys(route?.methods ?? {}).map((method) => ({
          method: method === "_all" ? "POST" : method.toUpperCase(),
          path: prefix + path,
        })),
      ),
    );
    const mounted = mounts
      .filter(({ parent }) => parent === router)
      .flatMap(({ paths, child }) =>
        paths.flatMap((path) => listOf(child, path === "/" ? prefix : `${prefix}${path}`)),
      );
    return [...own, ...mounted];
  }
}
