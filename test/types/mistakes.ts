import { AuthenticationClient, type AuthingError } from "authing-wxapp-sdk";

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
