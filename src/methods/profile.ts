import type { BaseClient } from "../client/BaseClient";
import { query } from "../client/calls";
import { graphql, graphqlAsUser } from "../client/graphql";
import { forgiving, type Implementation, method } from "../client/Methods";
import { withString } from "../client/readers";
import { asUser, upload } from "../client/requests";
import { CUSTOM_DATA, userWith } from "../client/selections";
import { operation } from "../graphql/operation";
import { chooseImage } from "../platform/media";
import { currentSession } from "../session/currentSession";
import { USER_UPDATED } from "../session/SessionState";
import type { UpdateUserInput } from "../types/inputs";
import type { User } from "../types/User";

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
  "mutation",
  "updateUser",
  "id input!:UpdateUserInput emailToken phoneToken",
  userWith(" expiredAt directManagement"),
);

const updateAvatar = method("options{filePath:path}", (client, { filePath }) =>
  asUser(client, ({ id }) => {
    // A user may take their time to pick a picture: the session can be another by then.
    const present = () => currentSession(client.tokenProvider, id).token;
    return Promise.resolve(filePath || chooseImage())
      .then((path) => upload(client, path, { folder: "avatar" }, withString<{ url: string }>("url"), present()))
      .then(({ url }) => graphql(client, UPDATE_USER, { id, input: { photo: url } }, USER_UPDATED, present()));
  }),
);

export const profileMethods: Implementation<ProfileMethods> = {
  getCurrentUser: forgiving(query("", CURRENT_USER, USER_UPDATED, "user"), null),
  updateProfile: method("updates!:object options{emailToken phoneToken}", updateUser),
  updateAvatar,
  uploadAvatar: updateAvatar,
};

/** @param values the updates, and the proofs that go with them */
function updateUser(client: BaseClient, values: { updates: object }): Promise<User> {
  return graphqlAsUser(
    client,
    UPDATE_USER,
    { ...values, updates: undefined, input: { ...values.updates, password: undefined } },
    USER_UPDATED,
  );
}
