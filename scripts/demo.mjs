/**
 * Runs the packed SDK through the typical actions of one user, in a realm like that of a mini program. All requests go
 * to a local emulator over HTTP.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { startEmulator } = require("authing-emulator");
const { createWx } = require("authing-emulator/wx");
const { createRealm } = require("./realm.cjs");

const emulator = await startEmulator();
const wx = logged(createWx({ emulator }));
const { AuthenticationClient } = createRealm({ wx })("authing-wxapp-sdk");
const authing = new AuthenticationClient({
  appId: "demo-app",
  host: emulator.url,
  onError: (code, message) => console.log(`   onError(${code}, ${message})`),
});
console.log(`The emulator is running at ${emulator.url}`);

try {
  await step("sign in silently", "loginByCode(code)", async () => authing.loginByCode((await wx.login()).code), user);
  await step(
    "sign in with the WeChat phone number",
    "loginByPhone(code, iv, encryptedData)",
    async () => authing.loginByPhone((await wx.login()).code, "iv", "encryptedData"),
    ({ id, phone }) => `user ${id}, phone ${phone}`,
  );
  await step(
    "update the profile",
    'updateProfile({ nickname: "小明" })',
    () => authing.updateProfile({ nickname: "小明" }),
    ({ nickname }) => `nickname ${nickname}`,
  );
  await step(
    "upload an avatar",
    "updateAvatar()",
    () => authing.updateAvatar(),
    ({ photo }) => `photo ${photo}`,
  );
  await step("get the current user", "getCurrentUser()", () => authing.getCurrentUser(), user);
  await step(
    "check the session",
    "checkLoginStatus()",
    () => authing.checkLoginStatus(),
    ({ status, exp }) => `status ${status}, expires at ${new Date(exp * 1000).toISOString()}`,
  );
  await step(
    "sign out",
    "logout()",
    () => authing.logout(),
    () => `storage is empty: ${stored() === ""}`,
  );
  await step(
    "register",
    'registerByEmail("ming@example.com", "passw0rd")',
    () => authing.registerByEmail("ming@example.com", "passw0rd"),
    user,
  );
  await step(
    "sign in with a wrong password",
    'loginByEmail("ming@example.com", "wrong")',
    () => authing.loginByEmail("ming@example.com", "wrong").then(refuse, expectCode(2006)),
    (error) => `rejected: ${error.name}, code ${error.code}, ${error.message}`,
  );
  await step(
    "sign in with the right password",
    'loginByEmail("ming@example.com", "passw0rd")',
    () => authing.loginByEmail("ming@example.com", "passw0rd"),
    user,
  );
  await step(
    "sign out",
    "logout()",
    () => authing.logout(),
    () => `storage is empty: ${stored() === ""}`,
  );
  if (stored() !== "") throw new Error("The session is still in the storage.");
  console.log("\nAll steps passed.");
} catch (error) {
  console.error(`\nFailed: ${error.message}`);
  process.exitCode = 1;
} finally {
  await emulator.close();
}

async function step(title, call, run, describe) {
  console.log(`\n● ${title}: authing.${call}`);
  const result = await run();
  console.log(`   → ${describe(result)}`);
}

function user({ id, nickname, email }) {
  return `user ${id}, nickname ${nickname}, email ${email}`;
}

function stored() {
  return wx.getStorageSync("_authing_token");
}

function refuse() {
  throw new Error("The call must reject, but it resolved.");
}

function expectCode(code) {
  return (error) => {
    if (error.code !== code) throw error;
    return error;
  };
}

/** Logs each request and the status of its response, without bodies, which contain passwords and tokens. */
function logged(wx) {
  for (const api of ["request", "uploadFile"]) {
    const original = wx[api];
    wx[api] = (options) => {
      const { pathname, search } = new URL(options.url);
      const operation = options.data?.query?.match(/{(\w+)/)?.[1] ?? "";
      const line = `${options.method ?? "POST"} ${pathname}${search} ${operation}`.trim();
      return original.call(wx, {
        ...options,
        success: (response) => {
          console.log(`   ${line} ${response.statusCode}`);
          options.success(response);
        },
        fail: (failure) => {
          console.log(`   ${line} ${failure.errMsg}`);
          options.fail(failure);
        },
      });
    };
  }
  return wx;
}
