import { resolve } from "node:path";
import { parseArgs } from "node:util";

const PORT = 7101;
const EMULATOR_PORT = 7100;

/** Error in the command line. */
export class UsageError extends Error {}

/** Parsed command line. */
export interface Arguments {
  /** Absolute path of the mini program's folder, or of its project. */
  readonly projectFolder: string;
  readonly port: number;
  readonly emulatorPort: number;
  readonly buildNpm: boolean;
  /** Servers whose requests go to the emulator instead. */
  readonly emulate: readonly string[];
  /** Servers that the mini program may call in addition to the emulator. */
  readonly domains: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
}

/** Values that depend on how the command was started. */
export interface Surroundings {
  /** Command for the help text. */
  readonly program: string;
  /** Folder that the command line's paths are relative to. */
  readonly currentFolder: string;
  /** Absolute path of the folder to preview if the command line names none. */
  readonly defaultFolder: string;
}

/** Returns the help text. */
export function usage(program: string): string {
  return `Usage: ${program} [folder] [options]

Runs a mini program in a browser, against a local emulator of the Authing service.
The folder is the one that you open in WeChat DevTools (with project.config.json), or
the one with app.json.

Options:
  --port <number>           TCP port of the page (default: ${PORT}; 0 picks a free port)
  --emulator-port <number>  TCP port of the emulator (default: ${EMULATOR_PORT}; 0 picks a free port)
  --build-npm               run "Build npm" first: copy the packages into miniprogram_npm
  --emulate <url>           send the requests for this server to the emulator, too; repeatable
                            (always: authing.cn, genauth.ai and their subdomains)
  --domain <url>            let the mini program call this server, too; repeatable
  --help                    print this help
  --version                 print the version`;
}

/** Parses the command line; throws a `UsageError` if it is invalid. */
export function readArguments(args: readonly string[], { currentFolder, defaultFolder }: Surroundings): Arguments {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) {
    throw new UsageError(`pass one folder, not ${positionals.length}: ${positionals.join(", ")}`);
  }
  const [folder] = positionals;
  const port = readPort("port", values.port);
  const emulatorPort = readPort("emulator-port", values["emulator-port"]);
  if (port === emulatorPort && port !== 0) {
    throw new UsageError(`--port and --emulator-port must differ, but both are ${port}`);
  }
  return {
    projectFolder: folder === undefined ? defaultFolder : resolve(currentFolder, folder),
    port,
    emulatorPort,
    buildNpm: values["build-npm"],
    emulate: values.emulate.map((url) => readOrigin("emulate", url)),
    domains: values.domain.map((url) => readOrigin("domain", url)),
    help: values.help,
    version: values.version,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: { type: "string", default: String(PORT) },
        "emulator-port": { type: "string", default: String(EMULATOR_PORT) },
        "build-npm": { type: "boolean", default: false },
        emulate: { type: "string", multiple: true, default: [] },
        domain: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    // Keeps only the first sentence: Node.js appends a hint about positional arguments, which does not apply.
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
}

function readPort(name: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new UsageError(`--${name} must be an integer from 0 to 65535, but is "${text}"`);
  }
  return Number(text);
}

function readOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^(https?|wss?):$/.test(url.protocol)) {
    throw new UsageError(`--${name} must be a URL, e.g. https://example.com, but is "${text}"`);
  }
  return url.origin;
}
