import ci from "miniprogram-ci";

/** Refuses connections, so that the tools neither look up nor report anything at WeChat's servers. */
const NO_NETWORK = "http://127.0.0.1:9";

// Keeps what the tools say of their progress apart from what they complain of.
console.warn = console.log;

/** The mini program in a folder, as WeChat's tools see it. No account is asked: nothing here is uploaded. */
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
