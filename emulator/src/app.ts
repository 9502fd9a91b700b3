import express, { type Express } from "express";
import { graphqlEndpoint } from "./graphql/endpoint";
import { cors } from "./http/cors";
import { answerError, notFound } from "./http/errors";
import { logRequests } from "./http/log-requests";
import { encryptionKeyRoutes } from "./routes/encryption-key";
import { logoutRoutes } from "./routes/logout";
import { smsRoutes } from "./routes/sms";
import { uploadRoutes } from "./routes/uploads";
import { wechatMiniprogramRoutes } from "./routes/wechat-miniprogram";
import type { State } from "./state/state";

/**
 * Puts the endpoints together.
 *
 * @param origin the address that the emulator is reached at
 */
export function createApp(state: State, origin: string): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(cors, logRequests(state.requests), express.json({ limit: "1mb" }));
  app.post("/graphql/v2", graphqlEndpoint(state));
  app.use(
    encryptionKeyRoutes(state),
    wechatMiniprogramRoutes(state),
    smsRoutes(state),
    logoutRoutes(state),
    uploadRoutes(state, origin),
  );
  app.use(notFound, answerError);
  return app;
}
