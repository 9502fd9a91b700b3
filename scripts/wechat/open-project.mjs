import ci from "miniprogram-ci";

/** Address that refuses connections. As the proxy, it keeps the tools from contacting WeChat's servers. */
const NO_NETWORK = "http://127.0.0.1:9";

// The tools log their progress with console.warn. This keeps it out of stderr, which contains only errors.
console.warn = console.log;

/** Opens a mini program as a project of WeChat's tools. It needs no account, because nothing is uploaded. */
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
