import { GraphQLError } from "graphql";
import { BusinessError } from "../business-error";
import { reportBug } from "../http/errors";
import type { Language } from "../messages";

/** Converts an error to the service's format: `message` is an object if an operation failed, and a string otherwise. */
export function formatError(error: GraphQLError, language: Language): object {
  const { originalError } = error;
  // If a variable has an invalid value, the original error is itself a GraphQL error.
  if (!originalError || originalError instanceof GraphQLError) {
    return error.toJSON();
  }
  if (!(originalError instanceof BusinessError)) {
    reportBug(originalError);
  }
  return formatRefusal(
    originalError instanceof BusinessError ? originalError : new BusinessError("systemBusy"),
    language,
  );
}

/** Formats a rejection with a business code. */
export function formatRefusal(refusal: BusinessError, language: Language): object {
  const { code, data } = refusal;
  return { message: { code, message: refusal.messageIn(language), data } };
}
