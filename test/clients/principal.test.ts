import { answering } from "../support/answering";
import { describeMethod } from "../support/describe-method";

describeMethod("principal.detail", { call: (authing) => authing.principal.detail(), signedIn: true }, (start) => {
  test("resolves with null if the user has no verified identity", async () => {
    const server = await answering(200, { code: 200, data: null });
    const { authing } = await start({ host: server.url, signedIn: true });
    expect(await authing.principal.detail()).toBeNull();
  });

  test("rejects a response that is not an object", async () => {
    const server = await answering(200, { code: 200, data: "P" });
    const { authing, failure } = await start({ host: server.url, signedIn: true });
    expect(await failure(authing.principal.detail())).toMatchObject({ kind: "response" });
  });
});

describeMethod("principal.authenticate", {
  call: (authing) => authing.principal.authenticate({ type: "P", name: "n", idCard: "i", bankCard: "b" }),
  signedIn: true,
  wrong: [
    ["info", undefined],
    ["info.type", { name: "n" }],
    ["info.name", { type: "P", idCard: "i", bankCard: "b" }],
    ["info.bankCard", { type: "P", name: "n", idCard: "i" }],
    ["info.enterpriseCode", { type: "E", enterpriseName: "n", legalPersonName: "l" }],
  ],
});
