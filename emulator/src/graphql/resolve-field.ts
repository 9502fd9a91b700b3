import { defaultFieldResolver, type GraphQLFieldResolver } from "graphql";
import { BusinessError } from "../business-error";
import * as login from "./login";
import type { Operation, OperationContext } from "./operation";
import * as profile from "./profile";
import * as registration from "./registration";
import * as session from "./session";

const operations: Partial<Record<string, Operation<never>>> = {
  ...login,
  ...registration,
  ...session,
  ...profile,
};

/** Resolves any field of the schema: the roots by their operation, what is under them by its name. */
export const resolveField: GraphQLFieldResolver<unknown, OperationContext> = (source, args, context, info) => {
  if (info.path.prev !== undefined) {
    return defaultFieldResolver(source, args, context, info);
  }
  const operation = operations[info.fieldName];
  if (!operation) {
    // Not 1000, "busy": a client may take that for a reason to try again.
    throw new BusinessError("notPermitted", { message: `The emulator does not offer "${info.fieldName}" yet.` });
  }
  // The schema has checked the arguments.
  return operation(args as never, context);
};
