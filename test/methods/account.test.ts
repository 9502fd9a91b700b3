import { answering } from "../support/answering";
import { describeMethod } from "../support/describe-method";

describeMethod(
  "isUserExists",
  {
    call: (authing) => authing.isUserExists({ email: "bob@example.com" }),
    wrong: [
      ["options", undefined],
      ["options", {}],
      ["options.email", { email: 5 }],
    ],
  },
  (start) => {
    test("resolves with false if the service returns null", async () => {
      const server = await answering(200, { data: { isUserExists: null } });
      const { authing } = await start({ host: server.url });
      expect(await authing.isUserExists({ email: "bob@example.com" })).toBe(false);
    });
  },
);

describeMethod("linkAccount", {
  call: (authing) => authing.linkAccount({ primaryUserToken: "p", secondaryUserToken: "s" }),
  wrong: [
    ["options", undefined],
    ["options.primaryUserToken", { secondaryUserToken: "s" }],
    ["options.secondaryUserToken", { primaryUserToken: "p" }],
  ],
});

describeMethod("unLinkAccount", {
  call: (authing) => authing.unLinkAccount({ primaryUserToken: "p", provider: "github" }),
  wrong: [
    ["options", "p"],
    ["options.primaryUserToken", { provider: "github" }],
    ["options.provider", { primaryUserToken: "p" }],
  ],
});
