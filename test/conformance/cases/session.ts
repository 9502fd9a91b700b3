import { cases } from "../case";
import { SESSION, TOKEN_ONLY } from "./sessions";

export const sessionCases = [
  ...cases(
    { stored: SESSION },
    {
      checkLoggedIn: (authing) => authing.checkLoggedIn(),
      checkLoginStatus: (authing) => authing.checkLoginStatus(),
      "checkLoginStatus token": (authing) => authing.checkLoginStatus("other-token"),
      refreshToken: (authing) => authing.refreshToken(),
      getCurrentUser: (authing) => authing.getCurrentUser(),
      logout: (authing) => authing.logout(),
      logoutCurrent: (authing) => authing.logoutCurrent(),
    },
  ),
  ...cases({ stored: TOKEN_ONLY }, { "checkLoggedIn token": (authing) => authing.checkLoggedIn() }),
  ...cases({ options: { token: "opt-token" } }, { "options.token": (authing) => authing.getCurrentUser() }),
  ...cases(
    {},
    {
      "checkLoggedIn out": (authing) => authing.checkLoggedIn(),
      "checkLoginStatus out": (authing) => authing.checkLoginStatus(),
      setCurrentUser: (authing) => authing.setCurrentUser({ id: "z", token: "tz" }),
      setToken: (authing) => authing.setToken("tt"),
      trackSession: (authing) => authing.trackSession(),
    },
  ),
  ...cases(
    {
      responses: {
        "/graphql/v2": {
          errors: [{ message: { code: 2020, message: "尚未登录，无访问权限", data: null } }],
          data: null,
        },
      },
    },
    { "getCurrentUser out": (authing) => authing.getCurrentUser() },
  ),
];
