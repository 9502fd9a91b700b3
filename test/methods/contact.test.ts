import type { AuthenticationClient, User } from "../../src/index";
import { answering } from "../support/answering";
import { describeMethod, describeSubjects } from "../support/describe-method";

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
  test.each<[string, (authing: AuthenticationClient) => Promise<User>]>([
    ["bindPhone", (authing) => authing.bindPhone("138", "1234")],
    ["unbindPhone", (authing) => authing.unbindPhone()],
    ["bindEmail", (authing) => authing.bindEmail("bob@example.com", "1234")],
    ["unbindEmail", (authing) => authing.unbindEmail()],
  ])("%s stores the user and keeps the session's token", async (field, call) => {
    const server = await answering(200, { data: { [field]: { id: "u-1", token: null, nickname: "Bob" } } });
    const { authing, stored } = await start({ host: server.url, signedIn: true });
    const { token } = stored();
    await call(authing);
    expect(stored()).toEqual({ token, user: { id: "u-1", token: null, nickname: "Bob" } });
  });
});
