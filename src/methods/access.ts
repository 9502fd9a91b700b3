import { get } from "../client/calls";
import { graphqlAsUser } from "../client/graphql";
import { type Implementation, method } from "../client/Methods";
import { asList, asObject } from "../client/readers";
import { type Operation, operation } from "../graphql/operation";
import type { AuthorizedResource, Paginated, UserDepartment } from "../types/answers";
import type { ResourceType } from "../types/enums";

/** Where the user who is logged in belongs, and what the user may do. */
export interface AccessMethods {
  /**
   * Tells whether the user who is logged in has a role.
   *
   * Sends the GraphQL query `user`.
   *
   * @param roleCode code of the role
   * @param namespace code of the permission group; the default one by default
   * @returns whether the user has it
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.hasRole("admin").then((isAdmin) => this.setData({ isAdmin }));
   */
  hasRole(roleCode: string, namespace?: string): Promise<boolean>;

  /**
   * Lists what the user who is logged in may use.
   *
   * Sends the GraphQL query `user`.
   *
   * @param namespace code of the permission group
   * @param options `resourceType`, the only kind to list, one of `ResourceType`; all kinds by default
   * @returns the resources, with the actions that are allowed
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listAuthorizedResources("default", { resourceType: "MENU" }).then(({ list }) => this.setData({ list }));
   */
  listAuthorizedResources(
    namespace: string,
    options?: { resourceType?: ResourceType },
  ): Promise<Paginated<AuthorizedResource>>;

  /**
   * Lists the departments that the user who is logged in belongs to.
   *
   * Sends the GraphQL query `user`.
   *
   * @returns the departments, and which is the main one
   * @throws {AuthingError} `unauthenticated`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listDepartments().then(({ list }) => console.log(list.map(({ department }) => department.name)));
   */
  listDepartments(): Promise<Paginated<UserDepartment>>;

  /**
   * Lists the organisations that the user who is logged in belongs to.
   *
   * Sends `GET /api/v2/users/me/orgs`.
   *
   * @returns for each organisation, the departments from its root to the user's
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listOrgs().then((orgs) => console.log(orgs.length));
   */
  listOrgs(): Promise<any[]>;

  /**
   * Lists the applications that the user who is logged in may use.
   *
   * Sends `GET /api/v2/users/me/applications/allowed`.
   *
   * @param params `page`, from 1 on, 1 by default; `limit`, how many on a page, 10 by default
   * @returns one page of the applications, and how many there are in all
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong
   * @example
   * authing.listApplications({ page: 1, limit: 20 }).then(({ list }) => this.setData({ list }));
   */
  listApplications(params?: { page?: number; limit?: number }): Promise<Paginated<any>>;
}

const ROLE = "code namespace arn description createdAt updatedAt";
const ROLES = pageOf("roles", "namespace", `id ${ROLE} parent{${ROLE}}`);
const AUTHORIZED_RESOURCES = pageOf("authorizedResources", "namespace resourceType", "code type actions apiIdentifier");
const DEPARTMENTS = pageOf(
  "departments",
  "",
  "isMainDepartment joinedAt department{id orgId name nameI18n description descriptionI18n order code root depth path " +
    "codePath namePath createdAt updatedAt children isVirtualNode}",
);

export const accessMethods: Implementation<AccessMethods> = {
  hasRole: method("roleCode! namespace", (client, values) =>
    graphqlAsUser(client, ROLES, { namespace: values.namespace }).then(({ list }) =>
      list.some((role) => role && role.code === values.roleCode),
    ),
  ),

  listAuthorizedResources: method("namespace! options{resourceType}", (client, values) =>
    graphqlAsUser(client, AUTHORIZED_RESOURCES, values).then((page) => ({
      ...page,
      list: page.list.map((resource) => resource && withoutNulls(resource)),
    })),
  ),

  listDepartments: method("", (client) => graphqlAsUser(client, DEPARTMENTS, {})),

  listOrgs: get("/api/v2/users/me/orgs", "", asList),

  listApplications: get("/api/v2/users/me/applications/allowed", "params{page:positive=1 limit:positive=10}", asObject),
};

/** A query for a paginated field of a user, `names` being its arguments; an empty page if there is no such user. */
function pageOf(field: string, names: string, fields: string): Operation<Paginated<any>> {
  return operation("query", "user", `id ${names}`, {
    fields: `${field + (names && `(${names.replace(/\w+/g, "$&:$$$&")})`)}{totalCount list{${fields}}}`,
    read(user) {
      if (user === null) return { totalCount: 0, list: [] };
      return user && user[field] && asList(user[field].list) ? user[field] : undefined;
    },
  });
}

function withoutNulls<T extends object>(object: T): T {
  const found = {} as T;
  (Object.keys(object) as (keyof T)[]).forEach((name) => {
    if (object[name] !== null) found[name] = object[name];
  });
  return found;
}
