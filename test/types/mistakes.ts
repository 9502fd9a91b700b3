import { AuthenticationClient, AuthingError, MemoryStorage, SESSION_ERROR_CODES } from "authing-wxapp-sdk";

// @ts-expect-error The options are missing.
new AuthenticationClient();
// @ts-expect-error An id is a text.
new AuthenticationClient({ appId: 5 });
// @ts-expect-error There is no such option.
new AuthenticationClient({ appID: "a" });
// @ts-expect-error There is no such language.
new AuthenticationClient({ appId: "a", lang: "fr-FR" });
// @ts-expect-error The message is a text.
new AuthenticationClient({ appId: "a", onError: (_code: number, message: number) => message });
// @ts-expect-error There is no such protocol.
new AuthenticationClient({ appId: "a", protocol: "ldap" });
// @ts-expect-error There is no such header.
new AuthenticationClient({ appId: "a", headers: { "app-name": "x-my-app" } });
// @ts-expect-error Whether to log in is yes or no.
new AuthenticationClient({ appId: "a", autoLogin: "yes" });
// @ts-expect-error The storage cannot forget.
new AuthenticationClient({ appId: "a", storage: { getItem: () => "", setItem: () => {} } });
// @ts-expect-error A storage is an object, not a class.
new AuthenticationClient({ appId: "a", storage: MemoryStorage });
class TokenOnly {
  getToken = () => "token";
}
// @ts-expect-error A token provider keeps more than a token.
new AuthenticationClient({ appId: "a", tokenProvider: TokenOnly });
// @ts-expect-error A client is given as a class.
new AuthenticationClient({ appId: "a", httpClient: { request: async () => null } });

const authing = new AuthenticationClient({ appId: "a" });

// @ts-expect-error The code is missing.
authing.loginByCode();
// @ts-expect-error The code is a text.
authing.loginByCode({ code: "code" });
// @ts-expect-error There is no such option.
authing.loginByCode("code", { raw: "{}" });
// @ts-expect-error The event's detail needs the code of wx.login.
authing.loginByPhone({ iv: "iv", encryptedData: "data" });
// @ts-expect-error The password is missing.
authing.loginByEmail("bob@example.com");
// @ts-expect-error A profile has no such part.
authing.updateProfile({ nick: "Bob" });
// @ts-expect-error A picture to compare with is not enough.
authing.mfa.associateFaceByUrl({ compareFace: "b" });
// @ts-expect-error Pictures that are URLs are not called blobs.
authing.mfa.associateFaceByUrl({ blobA: "a" });
// @ts-expect-error A mini program has paths of files, and no blobs.
authing.mfa.associateFaceByBlob({ blobA: new ArrayBuffer(8) });
// @ts-expect-error There is no such method.
authing.signIn();

export async function read() {
  const user = await authing.getCurrentUser();
  // @ts-expect-error Nobody may be logged in.
  const id: string = user.id;
  const { nickname } = await authing.login();
  // @ts-expect-error A user may have no nickname.
  const name: string = nickname;
  return [id, name];
}

export function describe(error: AuthingError) {
  // @ts-expect-error There is no such kind.
  if (error.kind === "offline") return "";
  // @ts-expect-error The code may be a word.
  return error.code.toFixed();
}

authing.onAuthStateChange((event, session) => {
  // @ts-expect-error There is no such event.
  if (event === "LOGGED_IN") return;
  // @ts-expect-error Nobody may be logged in.
  console.log(session.token);
});
// @ts-expect-error What ends the listening is a function.
authing.onAuthStateChange(() => {}).unsubscribe();

// @ts-expect-error There is no such kind.
new AuthingError("offline", "没有网络");
// @ts-expect-error Apps do not change what went wrong.
new AuthingError("network", "没有网络").kind = "timeout";
// @ts-expect-error Nor do they change what ends a session.
SESSION_ERROR_CODES.push(2004);
// @ts-expect-error The options are set when the client is created.
authing.options = { appId: "b" };
// @ts-expect-error WeChat sends no PATCH.
authing.httpClient.request({ method: "PATCH", url: "/" });
