import type { ResourceType } from "./enums";

/** One page of a list, or the whole list if the call is not paginated. */
export interface Paginated<T> {
  /** Total number of items on all pages. */
  totalCount: number;
  /** Items of this page. */
  list: T[];
}

/** A resource that a user may use. */
export interface AuthorizedResource {
  /** Code of the resource, e.g. `books:*`. */
  code: string;
  /** Kind of the resource; missing if the service returns none. */
  type?: ResourceType;
  /** Actions that the user may take, e.g. `books:read`; missing if the service returns none. */
  actions?: string[];
  /** Identifier of the API, for resources of type `API`. */
  apiIdentifier?: string;
}

/** A department of an organization. */
export interface Department {
  /** ID of the department. */
  id: string;
  /** ID of the organization. */
  orgId?: string | null;
  /** Name of the department. */
  name: string;
  /** Translations of `name`. */
  nameI18n?: string | null;
  /** Description of the department. */
  description?: string | null;
  /** Translations of `description`. */
  descriptionI18n?: string | null;
  /** Position among the departments of the same parent. */
  order?: number | null;
  /** Code of the department, unique in the organization. */
  code?: string | null;
  /** `true` for the root of the organization. */
  root?: boolean | null;
  /** Distance from the root. */
  depth?: number | null;
  /** IDs of the departments from the root down to this one. */
  path: string[];
  /** Codes of the departments from the root down to this one; `null` for a department without a code. */
  codePath: (string | null)[];
  /** Names of the departments from the root down to this one. */
  namePath: string[];
  /** Time at which the department was created, in ISO 8601. */
  createdAt?: string | null;
  /** Time of the last change to the department, in ISO 8601. */
  updatedAt?: string | null;
  /** IDs of the child departments. */
  children?: string[] | null;
  /** `true` for a virtual department. */
  isVirtualNode?: boolean | null;
}

/**
 * An organization, or a department on the path to the department of a user. Described by Authing's documentation, and
 * not yet tested against the live service.
 */
export interface OrganizationNode {
  /** `org` for the organization, `node` for a department. */
  type: "org" | "node";
  /** ID of the organization or the department. */
  id: string;
  /** Time of the creation, in ISO 8601. */
  createdAt?: string;
  /** Time of the last change, in ISO 8601. */
  updatedAt?: string;
  /** ID of the user pool. */
  userPoolId?: string;
  /** ID of the organization's root department; only for an organization. */
  rootNodeId?: string;
  /** URL of the organization's logo; only for an organization. */
  logo?: string | null;
  /** ID of the tenant that the organization belongs to; only for an organization. */
  tenantId?: string | null;
  /** ID of the organization that the department belongs to; only for a department. */
  orgId?: string;
  /** Name of the department; only for a department. */
  name?: string;
  /** Translations of `name`; only for a department. */
  nameI18n?: string | null;
  /** Description of the department; only for a department. */
  description?: string | null;
  /** Translations of `description`; only for a department. */
  descriptionI18n?: string | null;
  /** Position among the departments of the same parent; only for a department. */
  order?: number | null;
  /** Code of the department, unique in the organization; only for a department. */
  code?: string | null;
  /** ID of the user who leads the department; only for a department. */
  leaderUserId?: string | null;
}

/**
 * An application that a user may use. Described by Authing's published clients, and not yet tested against the live
 * service.
 */
export interface AllowedApplication {
  /** ID of the application. */
  id: string;
  /** Name of the application. */
  name?: string;
  /** Description of the application. */
  description?: string | null;
  /** URL of the application's logo. */
  logo?: string | null;
  /** Domain of the application's sign-in page. */
  domain?: string | null;
  /** Protocol of the application, e.g. `oidc`. */
  protocol?: string | null;
  /** ID of the user pool. */
  userPoolId?: string;
  /** Time at which the application was created, in ISO 8601. */
  createdAt?: string;
  /** Time of the last change to the application, in ISO 8601. */
  updatedAt?: string;
}

/** Membership of a user in a department. */
export interface UserDepartment {
  /** The department. */
  department: Department;
  /** `true` for the user's main department. */
  isMainDepartment: boolean;
  /** Time at which the user joined the department, in ISO 8601. */
  joinedAt?: string | null;
}

/** A role of a user. */
export interface UserRole {
  /** ID of the role. */
  id?: string;
  /** Code of the role. */
  code: string;
  /** Code of the permission group that defines the role. */
  namespace?: string | null;
  /** Resource name (ARN) of the role. */
  arn?: string | null;
  /** Description of the role. */
  description?: string | null;
  /** `true` for a role that the service has created. */
  isSystem?: boolean | null;
  /** Time at which the role was created, in ISO 8601. */
  createdAt?: string | null;
  /** Time of the last change to the role, in ISO 8601. */
  updatedAt?: string | null;
  /** Role whose permissions this role inherits; `null` if there is none. */
  parent?: UserRole | null;
}

/** A group of users. */
export interface UserGroup {
  /** Code of the group. */
  code: string;
  /** Name of the group. */
  name?: string | null;
  /** Description of the group. */
  description?: string | null;
  /** Time at which the group was created, in ISO 8601. */
  createdAt?: string | null;
  /** Time of the last change to the group, in ISO 8601. */
  updatedAt?: string | null;
}
