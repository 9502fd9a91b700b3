import { AuthenticationClient, AuthingError, MemoryStorage, SESSION_ERROR_CODES } from "authing-wxapp-sdk";

// @ts-expect-error The options are missing.
new AuthenticationClient();
// @ts-expect-error An ID is a string.
new AuthenticationClient({ appId: 5 });
// @ts-expect-error There is no such option.
new AuthenticationClient({ appID: "a" });
// @ts-expect-error There is no such language.
new AuthenticationClient({ appId: "a", lang: "fr-FR" });
// @ts-expect-error The message is a string.
new AuthenticationClient({ appId: "a", onError: (_code: number, message: number) => message });
// @ts-expect-error There is no such protocol.
new AuthenticationClient({ appId: "a", protocol: "ldap" });
// @ts-expect-error There is no such header.
new AuthenticationClient({ appId: "a", headers: { "app-name": "x-my-app" } });
// @ts-expect-error `autoLogin` is a boolean.
new AuthenticationClient({ appId: "a", autoLogin: "yes" });
// @ts-expect-error The storage lacks `removeItem`.
new AuthenticationClient({ appId: "a", storage: { getItem: () => "", setItem: () => {} } });
// @ts-expect-error A storage is an object, not a class.
new AuthenticationClient({ appId: "a", storage: MemoryStorage });
class TokenOnly {
  getToken = () => "token";
}
// @ts-expect-error A token provider needs more methods than `getToken`.
new AuthenticationClient({ appId: "a", tokenProvider: TokenOnly });
// @ts-expect-error `httpClient` takes a class, not an object.
new AuthenticationClient({ appId: "a", httpClient: { request: async () => null } });

const authing = new AuthenticationClient({ appId: "a" });

// @ts-expect-error The code is missing.
authing.loginByCode();
// @ts-expect-error The code is a string.
authing.loginByCode({ code: "code" });
// @ts-expect-error There is no such option.
authing.loginByCode("code", { raw: "{}" });
// @ts-expect-error The event's detail needs the code of wx.login.
authing.loginByPhone({ iv: "iv", encryptedData: "data" });
// @ts-expect-error The password is missing.
authing.loginByEmail("bob@example.com");
// @ts-expect-error A profile has no such field.
authing.updateProfile({ nick: "Bob" });
// @ts-expect-error The base picture is missing.
authing.mfa.associateFaceByUrl({ compareFace: "b" });
// @ts-expect-error `blobA` is not an option for URLs.
authing.mfa.associateFaceByUrl({ blobA: "a" });
// @ts-expect-error Files are passed by path, not by content.
authing.mfa.associateFaceByBlob({ blobA: new ArrayBuffer(8) });
// @ts-expect-error The code is missing.
authing.deleteAccount({ phone: "13800000000" });
// @ts-expect-error A proof has no such field.
authing.deleteAccount({ confirm: true });
// @ts-expect-error No email is sent for this purpose.
authing.sendCode({ email: "bob@example.com", channel: "CHANNEL_BIND_PHONE" });
// @ts-expect-error The receiver is missing.
authing.sendCode({ channel: "CHANNEL_LOGIN" });
// @ts-expect-error The code is a field of the options.
authing.bindWechat("code");
// @ts-expect-error There is no such method.
authing.signIn();

export async function read() {
  const user = await authing.getCurrentUser();
  // @ts-expect-error There may be no signed-in user.
  const id: string = user.id;
  const { nickname } = await authing.login();
  // @ts-expect-error A user may have no nickname.
  const name: string = nickname;
  return [id, name];
}

export function describe(error: AuthingError) {
  // @ts-expect-error There is no such kind.
  if (error.kind === "offline") return "";
  // @ts-expect-error The code may be a string.
  return error.code.toFixed();
}

export function narrow(error: AuthingError) {
  // @ts-expect-error Only failures of the service and HTTP have a numeric code.
  if (error.kind === "network") return error.code.toFixed();
  // @ts-expect-error A timeout has no data.
  if (error.kind === "timeout") return error.data.mfaToken;
  // @ts-expect-error The code of a service error is a number.
  if (error.kind === "service") return error.code === "service";
  return "";
}

// @ts-expect-error The event of the button is missing.
authing.loginByPhone("code");
// @ts-expect-error `encryptedData` is missing.
authing.getPhone("code", "iv");
// @ts-expect-error The code from `wx.login` is missing.
authing.loginByPhone({ iv: "iv", encryptedData: "data" });

authing.onAuthStateChange((event, session) => {
  // @ts-expect-error There is no such event.
  if (event === "LOGGED_IN") return;
  // @ts-expect-error There may be no session.
  console.log(session.token);
});
// @ts-expect-error `onAuthStateChange` returns a function, not an object.
authing.onAuthStateChange(() => {}).unsubscribe();

// @ts-expect-error There is no such kind.
new AuthingError("offline", "没有网络");
// @ts-expect-error The properties of an error are read-only.
new AuthingError("network", "没有网络").kind = "timeout";
// @ts-expect-error The list of codes is read-only.
SESSION_ERROR_CODES.push(2004);
// @ts-expect-error The options of a client are read-only.
authing.options = { appId: "b" };
// @ts-expect-error WeChat does not support PATCH.
authing.httpClient.request({ method: "PATCH", url: "/" });

export async function readResults() {
  const [path] = await authing.listOrgs();
  // @ts-expect-error There is no such field.
  console.log(path?.[0]?.title);
  const { list } = await authing.listApplications();
  // @ts-expect-error An application may have no name.
  console.log(list[0]?.name.length);
  const [device] = await authing.browserFingerprint.myDevicesList();
  // @ts-expect-error The ID is a field of `device`.
  console.log(device?.deviceId);
  const tokens = await authing.getAccessTokenByCode("code");
  // @ts-expect-error The field is in snake case.
  console.log(tokens.accessToken);
  const principal = await authing.principal.detail();
  // @ts-expect-error There is no such field.
  console.log(principal?.name);
  // @ts-expect-error The confirmation has no such field.
  console.log((await authing.event.pub("event", "data")).data);
  // @ts-expect-error An XML document is a string.
  console.log((await authing.validateTicketV2("ticket", "https://example.com", "XML")).serviceResponse);
  const { serviceResponse } = await authing.validateTicketV2("ticket", "https://example.com");
  // @ts-expect-error The ticket may be invalid.
  console.log(serviceResponse.authenticationSuccess.user);
  // @ts-expect-error There may be no session.
  console.log((await authing.trackSession()).session.userId);
  // @ts-expect-error A time is a number.
  const expiry: string | undefined = (await authing.validateToken({ idToken: "token" })).exp;
  return expiry;
}

// @ts-expect-error A timer is a number.
authing.qrcode.stopPolling("timer");

/** Mistakes that are easy to make on a page. */
export async function onGetPhoneNumber(event: WechatMiniprogram.ButtonGetPhoneNumber) {
  // @ts-expect-error The method takes the detail of the event, not the event.
  await authing.loginByPhone("code", event);
  // @ts-expect-error The code comes first.
  await authing.loginByPhone(event.detail, "code");
  const user = authing.getCurrentUser();
  // @ts-expect-error `await` is missing.
  console.log(user.nickname);
  // @ts-expect-error `await` is missing.
  if (authing.hasRole("admin")) console.log("admin");
  authing.onAuthStateChange((event) => {
    // @ts-expect-error The event is misspelled.
    if (event === "SIGNED_ON") console.log(event);
  });
  // @ts-expect-error The listener receives all events.
  authing.onAuthStateChange("SIGNED_IN", () => {});
  // @ts-expect-error The listener is a function.
  authing.onAuthStateChange({ SIGNED_IN() {} });
}

// @ts-expect-error The options are an object.
new AuthenticationClient("APP_ID");
// @ts-expect-error `timeout` is a number.
new AuthenticationClient({ appId: "a", timeout: "5000" });
// @ts-expect-error `onError` receives the code, the message and the data.
new AuthenticationClient({ appId: "a", onError: (error: AuthingError) => error.message });
// @ts-expect-error A host is an object.
new AuthenticationClient({ appId: "a", platform: "wx" });
// @ts-expect-error A logger is an object.
new AuthenticationClient({ appId: "a", logger: console.log });
// @ts-expect-error A phone number is a string.
authing.loginByPhoneCode(13800000000, "1234");
// @ts-expect-error A code is a string.
authing.loginByPhoneCode("13800000000", 1234);
// @ts-expect-error The email address and the password are two arguments.
authing.loginByEmail({ email: "bob@example.com", password: "password" });
// @ts-expect-error There is no such option.
authing.loginByEmail("bob@example.com", "password", { autoRegistration: true });
// @ts-expect-error The field is misspelled.
authing.registerByEmail("bob@example.com", "password", { nickName: "Bob" });
// @ts-expect-error There is no such email purpose.
authing.sendEmail("bob@example.com", "RESET");
// @ts-expect-error There is no such SMS purpose.
authing.sendSmsCode("13800000000", "+86", "signin");
// @ts-expect-error A gender is a string.
authing.updateProfile({ gender: 1 });
// @ts-expect-error A one-time password is a string.
authing.mfa.verifyTotpMfa({ totp: 123456, mfaToken: "token" });
// @ts-expect-error The method is misspelled.
authing.mfa.verifyTotp({ totp: "123456", mfaToken: "token" });
// @ts-expect-error The path is an option.
authing.updateAvatar("wxfile://a");
// @ts-expect-error The scope is an option.
authing.logout("local");
// @ts-expect-error The values are one object.
authing.setUdfValue("age", 18);
// @ts-expect-error There is no such callback.
authing.qrcode.startScanning("", { onSucceed: () => {} });
// @ts-expect-error The callback receives a user.
authing.qrcode.startScanning("", { onSuccess: (userInfo: string) => userInfo });
// @ts-expect-error The callback is a function.
authing.event.sub("event", { onMessage() {} });
// @ts-expect-error The password is missing.
authing.signinByCredentials({ connection: "PASSWORD", passwordPayload: { email: "bob@example.com" } });
// @ts-expect-error The kind is in upper case.
authing.signinByCredentials({ connection: "password" });
// @ts-expect-error The bank card is missing.
authing.principal.authenticate({ type: "P", name: "Bob", idCard: "1" });
// @ts-expect-error The field is in camel case.
authing.buildAuthorizeUrl({ redirect_uri: "https://example.com" });
