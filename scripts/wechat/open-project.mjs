import ci from "miniprogram-ci";

/** Address that refuses connections. Used as the proxy, it keeps the tools from contacting WeChat's servers. */
const NO_NETWORK = "http://127.0.0.1:9";

// The tools log their progress with console.warn. Redirects these messages to stdout, so that stderr contains only
// errors.
console.warn = console.log;

/** Opens a mini program as a project of WeChat's tools. Requires no account, because nothing is uploaded. */
export function openProject(projectPath) {
  ci.proxy(NO_NETWORK);
  const project = new ci.Project({
    projectPath,
    type: "miniProgram",
    appid: "wx0000000000000000",
    privateKey: "none",
    ignores: ["node_modules/**/*"],
  });
  project.attr = async () => ci.DefaultProjectAttr;
  return project;
}
