import { defaultFieldResolver, type GraphQLFieldResolver } from "graphql";
import { BusinessError } from "../business-error";
import * as accounts from "./accounts";
import * as codes from "./codes";
import * as contact from "./contact";
import * as login from "./login";
import { nestedFields } from "./nested-fields";
import type { Operation, OperationContext } from "./operation";
import * as passwords from "./passwords";
import * as profile from "./profile";
import * as registration from "./registration";
import * as session from "./session";
import * as userDefinedData from "./user-defined-data";

/** Resolvers for the `Query` and `Mutation` fields. */
export const operations: Partial<Record<string, Operation<never>>> = {
  ...login,
  ...registration,
  ...codes,
  ...passwords,
  ...contact,
  ...accounts,
  ...session,
  ...profile,
  ...userDefinedData,
};

/**
 * Resolves any field of the schema: calls the operation of a root field, and reads most nested fields from their
 * parent.
 */
export const resolveField: GraphQLFieldResolver<unknown, OperationContext> = (source, args, context, info) => {
  if (info.path.prev !== undefined) {
    const nested = nestedFields[`${info.parentType.name}.${info.fieldName}`] ?? defaultFieldResolver;
    return nested(source, args, context, info);
  }
  const operation = operations[info.fieldName];
  if (!operation) {
    // Does not use code 1000 ("busy"), because clients may retry after that code.
    throw new BusinessError("notPermitted", {
      message: {
        zh: `模拟服务还不支持 ${info.fieldName}`,
        en: `The emulator does not support ${info.fieldName} yet.`,
      },
    });
  }
  // The cast is safe, because GraphQL has checked the arguments against the schema.
  return operation(args as never, context);
};
