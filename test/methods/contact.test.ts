import type { AuthenticationClient, User } from "../../src/index";
import { describeMethod, describeSubjects } from "../support/describe-method";
import { holdRequests } from "../support/hold-requests";

describeMethod("bindPhone", {
  represents: "GraphQL mutation",
  call: (authing) => authing.bindPhone("13800000000", "1234"),
  signedIn: true,
  wrong: [
    ["phone", "", "1234"],
    ["phoneCode", "138"],
    ["phoneCountryCode", "138", "1234", 86],
  ],
});

describeMethod("unbindPhone", { call: (authing) => authing.unbindPhone(), signedIn: true });

describeMethod("updatePhone", {
  call: (authing) => authing.updatePhone("139", "1234", "138", "5678"),
  signedIn: true,
  wrong: [
    ["phone", undefined, "1234"],
    ["phoneCode", "139"],
    ["oldPhone", "139", "1234", 138],
    ["oldPhoneCode", "139", "1234", "138", 5678],
    ["phoneCountryCode", "139", "1234", "138", "5678", 86],
    ["oldPhoneCountryCode", "139", "1234", "138", "5678", "+86", 86],
  ],
});

describeMethod("bindEmail", {
  call: (authing) => authing.bindEmail("bob@example.com", "1234"),
  signedIn: true,
  wrong: [
    ["email", "", "1234"],
    ["emailCode", "bob@example.com"],
  ],
});

describeMethod("unbindEmail", { call: (authing) => authing.unbindEmail(), signedIn: true });

describeMethod("updateEmail", {
  call: (authing) => authing.updateEmail("new@example.com", "1234", "bob@example.com", "5678"),
  signedIn: true,
  wrong: [
    ["email", "", "1234"],
    ["emailCode", "new@example.com"],
    ["oldEmail", "new@example.com", "1234", {}],
    ["oldEmailCode", "new@example.com", "1234", "bob@example.com", 5678],
  ],
});

describeSubjects("binding and unbinding", (start) => {
  test.each<[string, (authing: AuthenticationClient) => Promise<User>, object]>([
    ["bindPhone", (authing) => authing.bindPhone("138", "1234"), { phone: "138", phoneCode: "1234" }],
    ["unbindPhone", (authing) => authing.unbindPhone(), {}],
    ["bindEmail", (authing) => authing.bindEmail("b@b.cn", "1234"), { email: "b@b.cn", emailCode: "1234" }],
    ["unbindEmail", (authing) => authing.unbindEmail(), {}],
  ])("%s sends its arguments, stores the user and keeps the session's token", async (field, call, variables) => {
    const { authing, wx, stored } = await start({ signedIn: true });
    const { token } = stored();
    const { request } = holdRequests(wx);
    const calling = call(authing);
    const mutation = await request(field);
    expect(mutation.header.authorization).toBe(`Bearer ${token}`);
    expect(mutation.data.variables).toEqual(variables);
    const user = { id: "u-1", token: null, nickname: "Bob" };
    mutation.respond(user);
    expect(await calling).toEqual(user);
    expect(stored()).toEqual({ token, user });
  });

  test.each<[string, (authing: AuthenticationClient) => Promise<User>, object]>([
    [
      "updatePhone",
      (authing) => authing.updatePhone("139", "1234", "138", "5678"),
      { phone: "139", phoneCode: "1234", oldPhone: "138", oldPhoneCode: "5678" },
    ],
    [
      "updateEmail",
      (authing) => authing.updateEmail("new@b.cn", "1234", "b@b.cn", "5678"),
      { email: "new@b.cn", emailCode: "1234", oldEmail: "b@b.cn", oldEmailCode: "5678" },
    ],
  ])("%s sends its arguments and keeps the stored session", async (field, call, variables) => {
    const { authing, wx, stored } = await start({ signedIn: true });
    const before = stored();
    const { request } = holdRequests(wx);
    const calling = call(authing);
    const mutation = await request(field);
    expect(mutation.data.variables).toEqual(variables);
    mutation.respond({ id: "u-1", token: null });
    expect(await calling).toEqual({ id: "u-1", token: null });
    expect(stored()).toEqual(before);
  });
});
