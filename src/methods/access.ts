import type { Endpoint } from "../core/endpoint";
import { operation } from "../core/graphql";
import { type Implementation, method } from "../core/method";
import { callAsUser } from "../core/pipeline";
import { get } from "../core/rest";
import { asList, asObject } from "../http/readers";
import type {
  AllowedApplication,
  AuthorizedResource,
  OrganizationNode,
  Paginated,
  UserDepartment,
} from "../types/access";
import type { ResourceType } from "../types/enums";
import { isObject, setMember } from "../types/values";

/** Roles, resources, departments and applications of the signed-in user. */
export interface AccessMethods {
  /**
   * Checks whether the signed-in user has a role.
   *
   * Sends the GraphQL query `user`.
   *
   * @param roleCode code of the role
   * @param namespace code of the permission group that defines the role; the default permission group by default
   * @returns `true` if the user has the role
   * @throws {AuthingError} `unauthenticated`, `argument`; 2206 or 2207 if the session is expired or invalid
   * @example
   * authing.hasRole("admin").then((isAdmin) => this.setData({ isAdmin }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#判断当前用户是否有某个角色
   */
  hasRole(roleCode: string, namespace?: string): Promise<boolean>;

  /**
   * Lists the resources that the signed-in user may use.
   *
   * Sends the GraphQL query `user`. The list includes resources that the user inherits from roles, groups and
   * departments.
   *
   * @param namespace code of the permission group
   * @param options filter; none by default
   * @param options.resourceType kind of resource to list, one of `ResourceType`; all kinds by default
   * @returns the resources, each with the allowed actions
   * @throws {AuthingError} `unauthenticated`, `argument`; 2206 or 2207 if the session is expired or invalid
   * @example
   * authing.listAuthorizedResources("default", { resourceType: "MENU" }).then(({ list }) => this.setData({ list }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取用户被授权的所有资源列表
   */
  listAuthorizedResources(
    namespace: string,
    options?: { resourceType?: ResourceType | undefined },
  ): Promise<Paginated<AuthorizedResource>>;

  /**
   * Lists the departments that the signed-in user belongs to.
   *
   * Sends the GraphQL query `user`.
   *
   * @returns the departments; `isMainDepartment` marks the user's main department
   * @throws {AuthingError} `unauthenticated`; 2206 or 2207 if the session is expired or invalid
   * @example
   * authing.listDepartments().then(({ list }) => console.log(list.map(({ department }) => department.name)));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取当前用户所有部门
   */
  listDepartments(): Promise<Paginated<UserDepartment>>;

  /**
   * Lists the organizations that the signed-in user belongs to.
   *
   * Sends `GET /api/v2/users/me/orgs`.
   *
   * @returns one list for each of the user's departments: the organization, followed by the departments from the root
   *   down to the user's
   * @throws {AuthingError} 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.listOrgs().then((orgs) => console.log(orgs.map((path) => path.map(({ name }) => name))));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取用户所在组织机构
   */
  listOrgs(): Promise<OrganizationNode[][]>;

  /**
   * Lists the applications that the signed-in user may use.
   *
   * Sends `GET /api/v2/users/me/applications/allowed`.
   *
   * @param params page of the list; the first page by default
   * @param params.page page number, starting at 1; 1 by default
   * @param params.limit number of applications per page; 10 by default
   * @returns the applications on the page, and the total number of applications
   * @throws {AuthingError} `argument`; 2020, 2206 or 2207 if the session is missing, expired or invalid
   * @example
   * authing.listApplications({ page: 1, limit: 20 }).then(({ list }) => this.setData({ list }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取当前用户能够访问的应用
   */
  listApplications(params?: {
    page?: number | undefined;
    limit?: number | undefined;
  }): Promise<Paginated<AllowedApplication>>;
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

  listOrgs: get("/api/v2/users/me/orgs", "", { read: asList<OrganizationNode[]>, needsUser: true }),

  listApplications: get(
    "/api/v2/users/me/applications/allowed",
    "params?: {page: positive = 1, limit: positive = 10}",
    { read: asObject<Paginated<AllowedApplication>>, needsUser: true },
  ),
};

/**
 * Describes a query for a list field of the user. If the user does not exist, the list is empty.
 *
 * @param page.field list field with its arguments
 * @param page.variables declaration of the variables in the arguments of `field`; none by default
 * @param page.fields fields of an item
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
  (Object.keys(object) as (keyof T & string)[]).forEach((name) => {
    if (object[name] !== null) setMember(found, name, object[name]);
  });
  return found;
}
