import type { AuthenticationClient, Protocol } from "../../src/index";
import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";

describeMethod("hasRole", {
  call: (authing) => authing.hasRole("admin"),
  signedIn: true,
  wrong: [
    ["roleCode", ""],
    ["namespace", "admin", 5],
  ],
});

describeMethod("listAuthorizedResources", {
  call: (authing) => authing.listAuthorizedResources("default"),
  signedIn: true,
  wrong: [
    ["namespace", undefined],
    ["options", "default", "DATA"],
    ["options.resourceType", "default", { resourceType: 5 }],
  ],
});

describeMethod("listDepartments", { call: (authing) => authing.listDepartments(), signedIn: true });

describeMethod("listOrgs", { represents: "REST GET", call: (authing) => authing.listOrgs(), signedIn: true });

describeMethod("listApplications", {
  call: (authing) => authing.listApplications(),
  signedIn: true,
  wrong: [
    ["params", 2],
    ["params.page", { page: "2" }],
    ["params.limit", { limit: 0 }],
  ],
});

describeSubjects("a user unknown to the service", (start) => {
  test("has no roles, resources or departments", async () => {
    const server = await answering(200, { data: { user: null } });
    const { authing } = await start({ host: server.url, signedIn: true });
    expect(await authing.hasRole("admin")).toBe(false);
    expect(await authing.listAuthorizedResources("default")).toEqual({ totalCount: 0, list: [] });
    expect(await authing.listDepartments()).toEqual({ totalCount: 0, list: [] });
  });
});

describeSubjects("listAuthorizedResources", (start) => {
  test("keeps a field named __proto__ as an own property", async () => {
    const resource = JSON.parse('{ "code": "c", "actions": null, "__proto__": { "isAdmin": true } }');
    const server = await answering(200, {
      data: { user: { authorizedResources: { totalCount: 1, list: [resource] } } },
    });
    const { authing } = await start({ host: server.url, signedIn: true });
    const { list } = await authing.listAuthorizedResources("default");
    expect(Object.keys(list[0] as object)).toEqual(["code", "__proto__"]);
    expect(list[0]).not.toHaveProperty("isAdmin");
  });
});

describeSubjects("a list that contains null", (start) => {
  test.each<[string, (authing: AuthenticationClient) => Promise<unknown>, unknown]>([
    ["hasRole", (authing) => authing.hasRole("admin"), true],
    [
      "listAuthorizedResources",
      (authing) => authing.listAuthorizedResources("default"),
      { totalCount: 2, list: [null, { code: "admin" }] },
    ],
    ["listUdv", (authing) => authing.listUdv(), [null, { key: "k", value: 1, dataType: "NUMBER" }]],
    ["getUdfValue", (authing) => authing.getUdfValue(), { k: 1 }],
    [
      "enterprise.authorize",
      (authing) => authing.enterprise.authorize("cas" as Protocol, "my-connection"),
      "https://cas.example.com",
    ],
  ])("does not break %s", async (_name, call, outcome) => {
    const page = { totalCount: 2, list: [null, { code: "admin" }] };
    const config = { casConnectionLoginUrl: "https://cas.example.com" };
    const server = await answering(200, (path: string) =>
      path.startsWith("/graphql")
        ? {
            data: {
              user: { roles: page, authorizedResources: page },
              udv: [null, { key: "k", value: "1", dataType: "NUMBER" }],
            },
          }
        : {
            code: 200,
            data: { identityProviders: [null, { protocol: "cas", identifier: "my-connection", config }] },
          },
    );
    const { authing } = await start({ host: server.url, signedIn: true });
    expect(await call(authing)).toEqual(outcome);
  });
});
