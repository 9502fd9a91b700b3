import { readFileSync } from "node:fs";
import path from "node:path";
import type { AuthenticationClient } from "../../src/index";
import { everyMethod } from "./every-method";

/** A method for the signed-in user. */
export interface SignedInMethod {
  name: string;
  /** `true` if the method checks for a session before it sends a request. */
  checksFirst: boolean;
  /** Calls the method. Passes no MFA token, because the session's token takes its place. */
  call(authing: AuthenticationClient): Promise<unknown>;
}

const DECLARATIONS = readFileSync(path.join(__dirname, "../../dist/index.d.ts"), "utf8");

/** Methods that report the state of the session, or end it, and therefore also work without one. */
const WITHOUT_SESSION = ["checkLoginStatus", "logout"];

/** Returns the methods whose doc comments say that they fail without a session. */
export function signedInMethods(): SignedInMethod[] {
  /** Doc comments of all methods with a name. */
  const comments: Record<string, string> = {};
  for (const [, comment = "", name = ""] of DECLARATIONS.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)(?:<\w+>)?\(/g,
  )) {
    comments[name] = `${comments[name] ?? ""}${comment.replace(/\s+\*\s+/g, " ")}\n`;
  }
  return everyMethod().flatMap(({ name, call }) => {
    const ownName = name.replace(/^.*\./, "");
    const comment = comments[ownName] ?? "";
    const failsInService = comment.includes("2020, 2206 or 2207");
    const checksFirst = !failsInService && /`unauthenticated`.* 2206 or 2207/.test(comment);
    if (WITHOUT_SESSION.includes(ownName) || !(failsInService || checksFirst)) return [];
    return [
      {
        name,
        checksFirst,
        call: (authing) =>
          Promise.resolve(name.startsWith("mfa.") ? callWithoutToken(authing, ownName) : call(authing, "any")),
      },
    ];
  });
}

/** Calls a method of `authing.mfa` with the session's token instead of an MFA token. */
function callWithoutToken({ mfa }: any, name: string): unknown {
  const calls: Record<string, () => unknown> = {
    confirmAssosicateMfaAuthenticator: () => mfa.confirmAssosicateMfaAuthenticator({ totp: "123456" }),
    associateFaceByUrl: () => mfa.associateFaceByUrl({ baseFace: "https://example.com/1.png" }),
    associateFaceByBlob: () => mfa.associateFaceByBlob({ baseFace: "wxfile://tmp_1.png" }),
  };
  return (calls[name] ?? (() => mfa[name]()))();
}
