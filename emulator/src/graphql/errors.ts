import type { GraphQLError } from "graphql";
import { BusinessError } from "../business-error";
import { reportBug } from "../http/errors";

/** Formats an error in the service's way: `message` is an object where an operation failed, else a text. */
export function formatError(error: GraphQLError): object {
  const { originalError } = error;
  if (!originalError) {
    return error.toJSON();
  }
  if (!(originalError instanceof BusinessError)) {
    reportBug(originalError);
  }
  return formatRefusal(originalError instanceof BusinessError ? originalError : new BusinessError("systemBusy"));
}

/** Formats a refusal. */
export function formatRefusal({ code, message, data }: BusinessError): object {
  return { message: { code, message, data } };
}
