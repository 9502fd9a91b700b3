import { user } from "../data/answers.json";

const { customData, ...storedUser } = user;

/** Contents of the storage while a user is signed in. */
export const SESSION = { _authing_token: user.token, _authing_user: storedUser };

/** Contents of the storage with a token but no user. */
export const TOKEN_ONLY = { _authing_token: user.token };
