import { operation, query } from "../core/endpoint";
import { forgiving, type Implementation, type MethodOf, method } from "../core/method";
import { CUSTOM_DATA, userWith } from "../core/operation";
import { call, callAsUser, type Endpoint } from "../core/pipeline";
import { withString } from "../http/readers";
import { chooseImage } from "../platform/wechat";
import type { UpdateUserInput } from "../types/inputs";
import type { User } from "../types/user";

/** The profile of the user who is logged in. */
export interface ProfileMethods {
  /**
   * Asks the service who is logged in, and stores the answer.
   *
   * Sends the GraphQL query `user`. It never rejects: an app can call it at launch without a `catch`.
   *
   * @returns the user, with identities and user-defined data; `null` if nobody is logged in or it cannot tell, in which
   *   case `onError` has been called and the stored session is as before
   * @example
   * authing.getCurrentUser().then((user) => user || wx.navigateTo({ url: "/pages/login/login" }));
   */
  getCurrentUser(): Promise<User | null>;

  /**
   * Changes the profile of the user who is logged in.
   *
   * Sends the GraphQL mutation `updateUser` and stores the user. Password, e-mail address and phone number are changed by
   * methods of their own; a password among the changes is left out.
   *
   * @param updates what to change
   * @param options proofs of a new e-mail address or phone number; none by default
   * @returns the user after the change
   * @throws {AuthingError} `unauthenticated`, `argument`; 2020, 2206 or 2207 if the session is missing, expired or wrong,
   *   2034 if the user name is taken
   * @example
   * authing.updateProfile({ nickname: "Bob" }).then((user) => console.log(user.nickname));
   */
  updateProfile(updates: UpdateUserInput, options?: { emailToken?: string; phoneToken?: string }): Promise<User>;

  /**
   * Uploads an image and makes it the avatar of the user who is logged in.
   *
   * Uploads to `POST /api/v2/upload?folder=avatar`, then goes on as `updateProfile`. Without a path it opens the picker
   * first: `wx.chooseMedia` (base library 2.10.0), or else `wx.chooseImage`.
   *
   * @param options.filePath path of a local image, such as `event.detail.avatarUrl` of
   *   `<button open-type="chooseAvatar">` (base library 2.21.2); the user picks one by default
   * @returns the user with the new `photo`
   * @throws {AuthingError} `unauthenticated`, also if another user logs in before it is done; `argument`, also if the path is
   *   not that of a local file; `cancelled` if the user picks none, `privacy`; 2020, 2206 or 2207 if the session is missing,
   *   expired or wrong
   * @example
   * onChooseAvatar({ detail }) {
   *   authing.updateAvatar({ filePath: detail.avatarUrl }).then(({ photo }) => this.setData({ photo }));
   * }
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/userProfile.html
   */
  updateAvatar(options?: { filePath?: string }): Promise<User>;

  /**
   * The same as `updateAvatar`, under the name that the shared core has for it.
   *
   * Uploads to `POST /api/v2/upload?folder=avatar`, then goes on as `updateProfile`.
   *
   * @param options as those of `updateAvatar`; what else the core takes is for browsers, and ignored
   * @returns the user with the new `photo`
   * @throws {AuthingError} as `updateAvatar`
   * @example
   * authing.uploadAvatar().then(({ photo }) => this.setData({ photo }));
   */
  uploadAvatar(options?: { filePath?: string; accept?: string }): Promise<User>;
}

const CURRENT_USER = userWith(
  ` identities{openid userIdInIdp userId connectionId isSocial provider userPoolId type extIdpId}${CUSTOM_DATA}`,
);

const UPDATE_USER = operation(
  {
    type: "mutation",
    field: "updateUser",
    variables: "id?, input: UpdateUserInput, emailToken?, phoneToken?",
    select: userWith(" expiredAt directManagement"),
  },
  "USER_UPDATED",
);

const UPLOAD_AVATAR: Endpoint<{ filePath: string }, { url: string }> = {
  request: ({ filePath }) => ({ kind: "upload", params: { folder: "avatar" }, filePath }),
  read: withString<{ url: string }>("url"),
};

const updateAvatar: MethodOf<ProfileMethods["updateAvatar"]> = method(
  "options?: {filePath?: path}",
  ({ client, values }) =>
    client.session.asUser("USER_UPDATED", ({ turn, id }) =>
      Promise.resolve(values.filePath || chooseImage())
        .then((filePath) => call(client, UPLOAD_AVATAR, { filePath }, { turn }))
        .then(({ url }) => call(client, UPDATE_USER, { id, input: { photo: url } }, { turn })),
    ),
);

export const profileMethods: Implementation<ProfileMethods> = {
  getCurrentUser: forgiving(query("", { select: CURRENT_USER, event: "USER_UPDATED", field: "user" }), null),

  updateProfile: method("updates: object, options?: {emailToken?, phoneToken?}", ({ client, values }) => {
    const { updates, emailToken, phoneToken } = values;
    // A password is changed by updatePassword.
    const input = { ...updates, password: undefined };
    return callAsUser(client, UPDATE_USER, (id) => ({ emailToken, phoneToken, input, id }));
  }),

  updateAvatar,
  uploadAvatar: updateAvatar,
};
