import { account } from "./account.mjs";
import { protocols } from "./protocols.mjs";
import { session } from "./session.mjs";
import { subClientCalls } from "./sub-clients.mjs";

/** Calls by method name. Each calls the method, and returns what both SDKs must agree on. */
export const calls = { ...account, ...session, ...protocols, ...subClientCalls };
