import { BusinessError } from "../business-error";
import type { SocialConnection } from "../state/social-connection-store";
import type { State } from "../state/state";

/** Returns the connection to a WeChat mini program that a client names; throws if there is no such connection. */
export function requireMiniProgram({ socialConnections }: State, identifier: string): SocialConnection {
  const connection = socialConnections.findMiniProgram(identifier);
  if (!connection) {
    throw new BusinessError("unknownConnection", {
      message: {
        zh: `身份源连接 ${identifier} 不存在，或不是微信小程序的身份源`,
        en: `The connection ${identifier} does not exist, or is not to a WeChat mini program.`,
      },
    });
  }
  return connection;
}
