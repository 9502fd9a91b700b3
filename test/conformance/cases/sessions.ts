import { user } from "../data/answers.json";

const { customData, ...storedUser } = user;

/** Storage of a signed-in user. */
export const SESSION = { _authing_token: user.token, _authing_user: storedUser };

/** Storage that contains only a token. */
export const TOKEN_ONLY = { _authing_token: user.token };
