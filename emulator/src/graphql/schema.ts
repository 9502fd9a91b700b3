import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";

/** Part of the service's schema that the client uses. */
export const schema = buildSchema(readFileSync(join(__dirname, "..", "..", "schema.graphql"), "utf8"));
