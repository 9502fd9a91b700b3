import { BusinessError } from "../business-error";
import { inLanguage, messages } from "../messages";
import { authenticateSession } from "./authenticate-session";
import type { Operation } from "./operation";

export const checkLoginStatus: Operation<{ token?: string | null }> = ({ token }, { state, caller }) => {
  try {
    const { user, session } = authenticateSession(state, token ?? caller.token);
    const { id, userPoolId, arn } = user;
    return {
      code: 200,
      message: inLanguage(caller.language, messages.signedIn),
      status: true,
      exp: session.expiresAt,
      iat: session.issuedAt,
      data: { id, userPoolId, arn },
    };
  } catch (error) {
    if (error instanceof BusinessError) {
      return { code: error.code, message: error.messageIn(caller.language), status: false };
    }
    throw error;
  }
};

export const refreshToken: Operation<{ id?: string | null }> = ({ id }, { state, caller }) => {
  const { user, session } = authenticateSession(state, caller.token);
  if (id && id !== user.id) {
    throw new BusinessError("notYourself");
  }
  state.sessions.revoke(session.token);
  const next = state.sessions.start(user, session.appId);
  state.devices.continueSession(session.id, next.id);
  return { token: next.token, iat: next.issuedAt, exp: next.expiresAt };
};
