import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Emulator } from "authing-emulator";
import { buildApp } from "./build/build-app";
import { describeProblem, Problems } from "./build/problems";
import { describeListenError } from "./cli/require-free-port";
import { loadEmulator } from "./load-emulator";
import type { BuildResult, OpenQrCode, PreviewData, Problem } from "./preview-data";
import { buildNpm } from "./project/build-npm";
import { PROJECT_CONFIG, type Project, ProjectError, readProject } from "./project/read-project";
import { createBuilder } from "./server/builder";
import { createPreviewServer } from "./server/serve";
import { watchProject } from "./server/watch-project";

/** Address on which the preview and its emulator listen. */
export const HOST = "127.0.0.1";

/** Maximum number of file names in a line about a reload. */
const NAMED = 3;

/** Options of `startPreview`. */
export interface PreviewOptions {
  /** Folder of this package. */
  folder: string;
  /** Folder of the mini program, or of its project. */
  appFolder: string;
  /** Port of the page. 0 picks a free port. */
  port: number;
  /** Port of the emulator. 0 picks a free port. */
  emulatorPort: number;
  /** Servers whose requests go to the emulator, in addition to Authing's own; none by default. */
  emulate?: readonly string[];
  /** Servers that the mini program may call in addition to the emulator; none by default. */
  domains?: readonly string[];
  /** `true` to run "Build npm" before the first build; `false` by default. */
  buildNpm?: boolean;
  /** Called with one line for each problem in the mini program's files and for each reload. */
  log(line: string): void;
}

/** A running preview. */
export interface Preview {
  readonly url: string;
  readonly emulator: Emulator;
  close(): Promise<void>;
}

/**
 * Starts the emulator and the page's server, and rebuilds the mini program when its files change. Listens before it
 * builds anything.
 *
 * @returns the running preview; rejects with a `ProjectError` if the folder contains no mini program, and with an
 *   error that names the option if a port is in use
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { folder, appFolder: projectFolder, port, emulatorPort, emulate = [], domains = [], log } = options;
  const project = readProject(projectFolder);
  const builder = createBuilder(() => build(projectFolder, project), log);
  let emulator: Emulator | undefined;
  const data = (): PreviewData => ({
    ...builder.latest(),
    version: builder.version(),
    emulatorUrl: emulator?.url ?? "",
    emulate,
    domains,
  });
  const { server, announceChange } = createPreviewServer({
    pageFolder: join(folder, "page"),
    appFolder: project.appFolder,
    texts: {
      "/preview/app.json": () => JSON.stringify(data()),
      "/preview/qr-codes.json": () => JSON.stringify(emulator ? listQrCodes(emulator) : []),
      "/preview/version.json": () => JSON.stringify({ version: builder.version() }),
      "/preview/runtime.js": () => readFileSync(join(folder, "dist/runtime.js"), "utf8"),
    },
    posts: {
      "/preview/phone-number": ({ phoneNumber }) =>
        describePhoneNumber(emulator, typeof phoneNumber === "string" ? phoneNumber : ""),
      "/preview/build-npm": async () => ({ problems: await packNpm(projectFolder, log) }),
    },
  });
  const rebuild = async (files: readonly string[]) => {
    await builder.rebuild();
    log(builder.latest().app ? `reloaded: ${nameFiles(files)}` : "not reloaded: fix the errors above");
    announceChange();
  };
  const onError = ({ message }: Error) => log(`error: cannot watch the files, so the page does not reload: ${message}`);
  let stopWatching: (() => Promise<void>) | undefined;
  const close = async () => {
    await stopWatching?.();
    server.close();
    server.closeAllConnections();
    await emulator?.close();
  };
  try {
    const address = await listen(server, port);
    emulator = await startEmulator(emulatorPort);
    if (options.buildNpm) {
      await packNpm(projectFolder, log);
    }
    stopWatching = await watchProject(projectFolder, project, { onChange: rebuild, onError });
    await builder.rebuild();
    announceChange();
    return { url: `http://${HOST}:${address.port}`, emulator, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function listen(server: Server, port: number): Promise<AddressInfo> {
  try {
    server.listen(port, HOST);
    await once(server, "listening");
  } catch (error) {
    throw describeListenError(error as Error, port, "--port");
  }
  return server.address() as AddressInfo;
}

async function startEmulator(port: number): Promise<Emulator> {
  try {
    return await loadEmulator().startEmulator({ port, host: HOST });
  } catch (error) {
    throw describeListenError(error as Error, port, "--emulator-port");
  }
}

/** Builds the mini program with the project's current settings. */
async function build(projectFolder: string, { appFolder }: Project): Promise<BuildResult> {
  const project = readProject(projectFolder);
  if (project.appFolder !== appFolder) {
    throw new ProjectError(`"miniprogramRoot" in ${PROJECT_CONFIG} has changed. Restart the preview`);
  }
  return buildApp(project);
}

/** Runs "Build npm", and logs and returns its problems. */
async function packNpm(projectFolder: string, log: (line: string) => void): Promise<readonly Problem[]> {
  const problems = new Problems();
  await buildNpm(readProject(projectFolder).packages, problems);
  for (const problem of problems.list()) {
    log(describeProblem(problem));
  }
  return problems.list();
}

function nameFiles(files: readonly string[]): string {
  const others = files.length - NAMED;
  return files.slice(0, NAMED).join(", ") + (others > 0 ? ` and ${others} more` : "");
}

/** Returns the event detail that contains a phone number, as WeChat does after the user allows access to it. */
function describePhoneNumber(emulator: Emulator | undefined, phoneNumber: string): object {
  return emulator?.wechat.phoneNumberDetail({ phoneNumber }) ?? {};
}

/** Returns the emulator's sign-in QR codes that can still be scanned, newest first. */
function listQrCodes({ qrCodes }: Emulator): OpenQrCode[] {
  const now = Date.now();
  const open = qrCodes.list().filter(({ state, expiresAt }) => state === "unscanned" && now < expiresAt);
  return open.reverse().map(({ random, createdAt }) => ({ createdAt, text: qrCodes.textOf(random) }));
}
