import { cases } from "../case";
import { SESSION } from "./sessions";

export const accessCases = cases(
  { stored: SESSION },
  {
    listOrgs: (authing) => authing.listOrgs(),
    listDepartments: (authing) => authing.listDepartments(),
    hasRole: (authing) => authing.hasRole("admin"),
    "hasRole no": (authing) => authing.hasRole("nobody", "ns"),
    listAuthorizedResources: (authing) => authing.listAuthorizedResources("default"),
    "listAuthorizedResources type": (authing) => authing.listAuthorizedResources("default", { resourceType: "DATA" }),
    listApplications: (authing) => authing.listApplications(),
    "listApplications page": (authing) => authing.listApplications({ page: 2, limit: 5 }),
  },
);
