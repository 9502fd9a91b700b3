import type { RequestHandler, Response } from "express";
import { type DocumentNode, execute, GraphQLError, validate } from "graphql";
import { BusinessError } from "../business-error";
import { languageOf, readCaller, requireApp } from "../http/caller";
import { loggedRequestOf, logRefusal } from "../http/log-requests";
import type { State } from "../state/state";
import { formatError, formatRefusal } from "./errors";
import type { OperationContext } from "./operation";
import { resolveField } from "./resolve-field";
import { parseDocument, rootFieldsOf } from "./root-fields";
import { schema } from "./schema";

/** Serves GraphQL. The HTTP status is 400 if GraphQL itself rejects the request, and 200 for all other responses. */
export function graphqlEndpoint(state: State): RequestHandler {
  return async (request, response) => {
    const language = languageOf(request);
    const format = (error: GraphQLError) => formatError(error, language);
    try {
      requireApp(request);
    } catch (error) {
      if (!(error instanceof BusinessError)) {
        throw error;
      }
      logRefusal(response, error.code);
      sendErrors(response, 200, [formatRefusal(error, language)]);
      return;
    }
    const { query, variables, operationName } = request.body ?? {};
    if (typeof query !== "string" || !isOptional("object", variables) || !isOptional("string", operationName)) {
      const message = "The body must contain query, and optionally variables and operationName.";
      sendErrors(response, 400, [{ message }]);
      return;
    }
    const parsed = parseValid(query);
    if ("errors" in parsed) {
      sendErrors(response, 400, parsed.errors.map(format));
      return;
    }
    const { document } = parsed;
    loggedRequestOf(response).field = rootFieldsOf(document, operationName)?.join(", ");
    const contextValue: OperationContext = { state, caller: readCaller(request) };
    const { errors, data } = await execute({
      schema,
      document,
      contextValue,
      fieldResolver: resolveField,
      variableValues: variables,
      operationName,
    });
    if (errors) {
      const refusal = errors.map(({ originalError }) => originalError).find((error) => error instanceof BusinessError);
      if (refusal) {
        logRefusal(response, refusal.code);
      }
      // If `data` is missing, nothing was executed: the variables or the operation name do not match the document.
      sendErrors(response, data === undefined ? 400 : 200, errors.map(format));
    } else {
      response.json({ data });
    }
  };
}

function isOptional(type: "object" | "string", value: unknown): boolean {
  return value === undefined || value === null || typeof value === type;
}

function parseValid(query: string): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
  try {
    const document = parseDocument(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) {
      return { errors: [error] };
    }
    throw error;
  }
}

function sendErrors(response: Response, status: number, errors: object[]): void {
  response.status(status).json({ errors, data: null });
}
