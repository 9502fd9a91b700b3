import { user } from "../data/answers.json";

const { customData, ...storedUser } = user;

/** The storage of somebody who is logged in. */
export const SESSION = { _authing_token: user.token, _authing_user: storedUser };

/** The storage of somebody whose token alone was kept. */
export const TOKEN_ONLY = { _authing_token: user.token };
