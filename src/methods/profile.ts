import type { Endpoint, UpdateEndpoint } from "../core/endpoint";
import { CUSTOM_DATA, operation, userWith } from "../core/graphql";
import { forgiving, type Implementation, type MethodOf, method } from "../core/method";
import { call, callAsUser, callInTurn } from "../core/pipeline";
import { UPLOAD_OPTIONS, upload, uploadImage } from "../core/upload-image";
import { withString } from "../http/readers";
import type { AvatarOptions, UpdateUserInput } from "../types/inputs";
import type { Identity, User } from "../types/user";
import { isArray } from "../types/values";

/** Profile of the signed-in user. */
export interface ProfileMethods {
  /**
   * Returns the signed-in user from the service, and stores the user.
   *
   * Sends the GraphQL query `user`, or `GET /api/v3/get-profile` if the session has a token set. The call never rejects,
   * so an app can call the method at launch without a `catch`.
   *
   * @returns the user, with identities and custom data; `null` if nobody is signed in or the call fails. A failed call
   *   does not change the stored session, and calls `onError` if the service or the network failed. A call without a
   *   session also calls `onError`, because the service rejects the call with code 2020.
   * @example
   * authing.getCurrentUser().then((user) => user || wx.navigateTo({ url: "/pages/login/login" }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#获取当前登录的用户信息
   */
  getCurrentUser(): Promise<User | null>;

  /**
   * Changes the profile of the signed-in user.
   *
   * Sends the GraphQL mutation `updateUser`, and stores the user. To change the password, the email address or the
   * phone number, use `updatePassword`, `updateEmail` or `updatePhone`. A password in `updates` is ignored.
   *
   * @param updates fields to change, with their new values
   * @param options tokens that prove the ownership of a new email address or phone number; none by default
   * @param options.emailToken token that proves the ownership of the new email address
   * @param options.phoneToken token that proves the ownership of the new phone number
   * @returns the user after the change
   * @throws {AuthingError} `unauthenticated`, `argument`; 2206 or 2207 if the session is expired or invalid; 2034 if
   *   the username is taken
   * @example
   * authing.updateProfile({ nickname: "Bob" }).then((user) => console.log(user.nickname));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#修改用户资料
   */
  updateProfile(
    updates: UpdateUserInput,
    options?: { emailToken?: string | undefined; phoneToken?: string | undefined },
  ): Promise<User>;

  /**
   * Uploads an image, and sets it as the avatar of the signed-in user.
   *
   * Uploads the image with `POST /api/v2/upload?folder=avatar`, and then sends the same mutation as `updateProfile`.
   * Without `filePath`, the method first opens the image picker with `wx.chooseMedia` (base library 2.10.0 or later) or
   * `wx.chooseImage`. Before the upload, the method checks the size of the file and its first bytes.
   *
   * @param options source of the image; by default, the user picks an image
   * @param options.filePath path of a local image, e.g. `event.detail.avatarUrl` of `<button open-type="chooseAvatar">`
   *   (base library 2.21.2); by default, the user picks an image
   * @param options.onProgress called with the percentage and the number of bytes sent, as WeChat reports them; none by
   *   default
   * @param options.maxBytes maximum size of the file, in bytes; 5,242,880 (5 MB) by default, because the service does not
   *   document its own limit
   * @returns the user with the new `photo`
   * @throws {AuthingError} `unauthenticated` if nobody is signed in or another user signs in meanwhile; `argument`,
   *   e.g. if `filePath` is not the path of a local file; `file` if the file is too large or not an image; `cancelled`
   *   if the user picks no image; `privacy` if the privacy agreement is not accepted or does not cover images; 2206
   *   or 2207 if the session is expired or invalid
   * @example
   * onChooseAvatar({ detail }) {
   *   authing
   *     .updateAvatar({ filePath: detail.avatarUrl, onProgress: ({ progress }) => this.setData({ progress }) })
   *     .then(({ photo }) => this.setData({ photo }));
   * }
   * @see https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/userProfile.html
   * @see https://developers.weixin.qq.com/miniprogram/dev/api/network/upload/UploadTask.onProgressUpdate.html
   */
  updateAvatar(options?: AvatarOptions): Promise<User>;

  /**
   * Uploads an image, and sets it as the avatar of the signed-in user, as `updateAvatar` does.
   *
   * Uploads the image with `POST /api/v2/upload?folder=avatar`, and then sends the same mutation as `updateProfile`.
   * This method has the same name as in Authing's SDK for browsers.
   *
   * @param options source of the image; by default, the user picks an image
   * @param options.filePath path of a local image; by default, the user picks an image
   * @param options.onProgress called with the percentage and the number of bytes sent; none by default
   * @param options.maxBytes maximum size of the file, in bytes; 5,242,880 (5 MB) by default
   * @param options.accept ignored, because only browsers support it
   * @returns the user with the new `photo`
   * @throws {AuthingError} the same errors as `updateAvatar`
   * @example
   * authing.uploadAvatar().then(({ photo }) => this.setData({ photo }));
   * @see https://docs.authing.cn/v2/reference/sdk-for-node/authentication/AuthenticationClient.html#上传头像
   */
  uploadAvatar(options?: AvatarOptions & { accept?: string | undefined }): Promise<User>;
}

const CURRENT_USER: UpdateEndpoint<object> = {
  ...operation({
    type: "query",
    field: "user",
    variables: "",
    select: userWith(
      ` identities{openid userIdInIdp userId connectionId isSocial provider userPoolId type extIdpId}${CUSTOM_DATA}`,
    ),
  }),
  event: "USER_UPDATED",
};

/** Endpoint that returns the user of an OpenID Connect access token. */
export const PROFILE: Endpoint<object, User> = {
  request: () => ({
    kind: "rest",
    method: "GET",
    path: "/api/v3/get-profile",
    params: { withCustomData: true, withIdentities: true },
  }),
  read: readProfile,
};

const CURRENT_PROFILE: UpdateEndpoint<object> = { ...PROFILE, event: "USER_UPDATED" };

const UPDATE_USER: UpdateEndpoint<object> = {
  ...operation({
    type: "mutation",
    field: "updateUser",
    variables: "id?, input: UpdateUserInput, emailToken?, phoneToken?",
    select: userWith(" expiredAt directManagement"),
  }),
  event: "USER_UPDATED",
};

const UPLOAD_AVATAR = upload({ folder: "avatar" }, withString<{ url: string }>("url"));

const updateAvatar: MethodOf<ProfileMethods["updateAvatar"]> = method(
  `options?: {filePath?: path, ${UPLOAD_OPTIONS}}`,
  ({ client, values }) =>
    client.session.asUser(
      ({ turn, id }) =>
        uploadImage(client, values, (file) => callInTurn(client, UPLOAD_AVATAR, file, turn)).then(({ url }) =>
          callInTurn(client, UPDATE_USER, { id, input: { photo: url } }, turn),
        ),
      "USER_UPDATED",
    ),
);

export const profileMethods: Implementation<ProfileMethods> = {
  getCurrentUser: forgiving(
    method("", ({ client }) => call(client, client.session.tokenSet() ? CURRENT_PROFILE : CURRENT_USER, {})),
    null,
  ),

  updateProfile: method("updates: object, options?: {emailToken?, phoneToken?}", ({ client, values }) => {
    const { updates, emailToken, phoneToken } = values;
    // Passwords are ignored here, because only `updatePassword` encrypts them.
    const input = { ...updates, password: undefined };
    return callAsUser(client, UPDATE_USER, (id) => ({ emailToken, phoneToken, input, id }));
  }),

  updateAvatar,
  uploadAvatar: updateAvatar,
};

/** Fields of the service's V3 users that have other names in `User`. */
interface ProfileAnswer {
  userId: string;
  lastIp?: string | null;
  identities?: Identity[] | null;
}

const withUserId = withString<ProfileAnswer>("userId");

/** Reads a user of the service's V3 API. */
function readProfile(answer: unknown): User | undefined {
  const profile = withUserId(answer);
  if (!profile) return undefined;
  const { userId: id, lastIp: lastIP } = profile;
  const identities = isArray(profile.identities) ? profile.identities : [];
  const idOfType = (wanted: string) => {
    const [identity] = identities.filter((candidate) => candidate && candidate.type === wanted);
    return identity ? identity.userIdInIdp : null;
  };
  // A token in a profile must not replace the session.
  return { ...profile, token: undefined, id, lastIP, openid: idOfType("openid"), unionid: idOfType("unionid") };
}
