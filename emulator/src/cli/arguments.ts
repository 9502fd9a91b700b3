import { parseArgs } from "node:util";
import { parseOrigin } from "../http/allowed-origins";

const DEFAULT_PORT = 7100;
const DEFAULT_HOST = "127.0.0.1";

export const USAGE = `Usage: authing-emulator [options]

Runs a local Authing service for building and testing mini programs.
To see users, sessions and codes, open the printed address in a browser.

Options:
  --port <number>          TCP port (default: ${DEFAULT_PORT}; 0 picks any free port)
  --host <address>         address to listen on (default: ${DEFAULT_HOST})
  --allow-origin <origin>  website whose pages can call the emulator; repeat the option for several websites
                           (default: only pages of this machine)
  --seed <file>            JSON file with initial users
  --data <file>            JSON file that keeps the state between runs (default: none)
  --quiet                  print only the address
  --help                   print this help
  --version                print the version`;

/** Error in the command line. */
export class UsageError extends Error {}

/** Parsed command line. */
export interface Arguments {
  readonly port: number;
  readonly host: string;
  readonly allowOrigins: readonly string[];
  readonly seed: string | undefined;
  readonly data: string | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Parses the command line; throws a `UsageError` if an option is invalid. */
export function readArguments(): Arguments {
  const { port, "allow-origin": allowOrigins, ...rest } = parse();
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new UsageError(`--port must be a number from 0 to 65535, not "${port}"`);
  }
  for (const option of ["host", "seed", "data"] as const) {
    if (rest[option] === "") {
      throw new UsageError(`--${option} must not be empty`);
    }
  }
  const invalid = allowOrigins.find((origin) => parseOrigin(origin) === undefined);
  if (invalid !== undefined) {
    throw new UsageError(`--allow-origin must be an origin, e.g. https://app.example.com, not "${invalid}"`);
  }
  return { ...rest, port: Number(port), allowOrigins, seed: rest.seed, data: rest.data };
}

function parse() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: String(DEFAULT_PORT) },
        host: { type: "string", default: DEFAULT_HOST },
        "allow-origin": { type: "string", multiple: true, default: [] },
        seed: { type: "string" },
        data: { type: "string" },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    // Keeps only the first sentence: Node.js appends a hint about positional arguments, which does not apply.
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
}
