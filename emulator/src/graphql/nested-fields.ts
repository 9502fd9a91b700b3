import type { GraphQLFieldResolver } from "graphql";
import { viewAuthorizedResources, viewDepartments, viewRoles } from "../accounts/access-view";
import { BusinessError } from "../business-error";
import type { State } from "../state/state";
import type { User } from "../state/user";
import type { OperationContext } from "./operation";

type NestedField = GraphQLFieldResolver<unknown, OperationContext>;

/** The fields below the roots that need more than their name, by type and field. */
export const nestedFields: Partial<Record<string, NestedField>> = {
  "User.roles": ofUser((state, user, { namespace }) => viewRoles(state, user, namespace)),
  "User.departments": ofUser((state, user, { orgId }) => viewDepartments(state, user, orgId)),
  "User.authorizedResources": ofUser(viewAuthorizedResources),
  // Who else has it is for the console to know.
  "Role.users": refuse,
  "Group.users": refuse,
  "Node.users": refuse,
};

function ofUser(
  view: (state: State, user: User, args: Record<string, string | null | undefined>) => unknown,
): NestedField {
  return (source, args, { state }) => view(state, source as User, args);
}

function refuse(): never {
  throw new BusinessError("notPermitted");
}
