import { parseArgs } from "node:util";

const DEFAULT_PORT = 7100;
const DEFAULT_HOST = "127.0.0.1";

export const USAGE = `Usage: authing-emulator [options]

Runs a local Authing service for building and testing mini programs.
Its page, with users, sessions and codes, is at the address that it prints.

Options:
  --port <number>   TCP port (default: ${DEFAULT_PORT}; 0 takes any that is free)
  --host <address>  address to listen at (default: ${DEFAULT_HOST})
  --seed <file>     JSON file with the users to begin with
  --data <file>     JSON file to keep the state in (default: forget it at the end)
  --quiet           print the address only
  --help            show this text
  --version         show the version`;

/** What is wrong with the command line. */
export class UsageError extends Error {}

/** What the command line says. */
export interface Arguments {
  readonly port: number;
  readonly host: string;
  readonly seed: string | undefined;
  readonly data: string | undefined;
  readonly quiet: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Reads the command line. */
export function readArguments(): Arguments {
  const { port, ...rest } = parse();
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new UsageError(`--port must be a number from 0 to 65535, not "${port}"`);
  }
  for (const option of ["host", "seed", "data"] as const) {
    if (rest[option] === "") {
      throw new UsageError(`--${option} must not be empty`);
    }
  }
  return { ...rest, port: Number(port), seed: rest.seed, data: rest.data };
}

function parse() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: String(DEFAULT_PORT) },
        host: { type: "string", default: DEFAULT_HOST },
        seed: { type: "string" },
        data: { type: "string" },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    // Node explains here, over several sentences, how to pass it as a positional argument.
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
}
