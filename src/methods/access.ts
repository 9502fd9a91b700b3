import { get, operation } from "../core/endpoint";
import { type Implementation, method } from "../core/method";
import { callAsUser, type Endpoint } from "../core/pipeline";
import { asList, asObject } from "../http/readers";
import type { AuthorizedResource, Paginated, UserDepartment } from "../types/answers";
import type { ResourceType } from "../types/enums";
import type { Untyped } from "../types/untyped";
import { isObject } from "../types/values";

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
  listOrgs(): Promise<Untyped[]>;

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
  listApplications(params?: { page?: number; limit?: number }): Promise<Paginated<Untyped>>;
}

const ROLE = "code namespace arn description createdAt updatedAt";

const ROLES = pageOf<{ code: string } | null>({
  field: "roles(namespace:$namespace)",
  variables: "namespace?",
  fields: `id ${ROLE} parent{${ROLE}}`,
});
const AUTHORIZED_RESOURCES = pageOf<AuthorizedResource | null>({
  field: "authorizedResources(namespace:$namespace resourceType:$resourceType)",
  variables: "namespace?, resourceType?",
  fields: "code type actions apiIdentifier",
});
const DEPARTMENTS = pageOf<UserDepartment>({
  field: "departments",
  fields:
    "isMainDepartment joinedAt department{id orgId name nameI18n description descriptionI18n order code root depth path " +
    "codePath namePath createdAt updatedAt children isVirtualNode}",
});

export const accessMethods: Implementation<AccessMethods> = {
  hasRole: method("roleCode, namespace?", ({ client, values: { roleCode, namespace } }) =>
    callAsUser(client, ROLES, (id) => ({ namespace, id })).then(({ list }) =>
      list.some((role) => role && role.code === roleCode),
    ),
  ),

  listAuthorizedResources: method("namespace, options?: {resourceType?}", ({ client, values }) =>
    callAsUser(client, AUTHORIZED_RESOURCES, (id) => ({ ...values, id })).then((page) => ({
      ...page,
      list: page.list.map((resource) => resource && withoutNulls(resource)) as AuthorizedResource[],
    })),
  ),

  listDepartments: method("", ({ client }) => callAsUser(client, DEPARTMENTS, (id) => ({ id }))),

  listOrgs: get("/api/v2/users/me/orgs", "", { read: asList<Untyped> }),

  listApplications: get(
    "/api/v2/users/me/applications/allowed",
    "params?: {page: positive = 1, limit: positive = 10}",
    { read: asObject<Paginated<Untyped>> },
  ),
};

/**
 * Describes the query of a field of the user that has pages; a user who does not exist has an empty one.
 *
 * @param page.field the field with its arguments
 * @param page.variables variables for these; none by default
 */
function pageOf<Item>(page: { field: string; variables?: string; fields: string }): Endpoint<object, Paginated<Item>> {
  const name = page.field.split("(")[0] as string;
  return operation({
    type: "query",
    field: "user",
    variables: page.variables ? `id?, ${page.variables}` : "id?",
    select: {
      fields: `${page.field}{totalCount list{${page.fields}}}`,
      read(user) {
        if (user === null) return { totalCount: 0, list: [] };
        const found = isObject(user) ? user[name] : undefined;
        return isObject(found) && asList(found.list) ? (found as unknown as Paginated<Item>) : undefined;
      },
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
