import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Emulator, startEmulator } from "./emulator";

const DEFAULT_PORT = 7100;
const DEFAULT_HOST = "127.0.0.1";
const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

const USAGE = `Usage: authing-emulator [options]

Runs a local Authing service for building and testing mini programs.

Options:
  --port <number>   TCP port (default: ${DEFAULT_PORT}; 0 takes any that is free)
  --host <address>  address to listen at (default: ${DEFAULT_HOST})
  --help            show this text
  --version         show the version`;

class UsageError extends Error {}

interface Arguments {
  port: number;
  host: string;
  help: boolean;
  version: boolean;
}

function readArguments(): Arguments {
  const { port, ...rest } = parse();
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new UsageError(`--port must be a number from 0 to 65535, not "${port}"`);
  }
  return { ...rest, port: Number(port) };
}

function parse() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: String(DEFAULT_PORT) },
        host: { type: "string", default: DEFAULT_HOST },
        help: { type: "boolean", default: false },
        version: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    // Node explains here, over several sentences, how to pass it as a positional argument.
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
}

function readVersion(): string {
  return JSON.parse(readFileSync(join(__dirname, "..", "package.json"), "utf8")).version;
}

async function main(): Promise<void> {
  const { port, host, help, version } = readArguments();
  if (help || version) {
    console.log(help ? USAGE : readVersion());
    return;
  }
  if (!LOOPBACK.test(host)) {
    console.warn(`Warning: with --host ${host} other machines can reach the emulator, and it protects nothing.`);
  }
  const emulator = await startEmulator({ port, host });
  console.log(`The Authing emulator listens at ${emulator.url}`);
  emulator.outbox.subscribe(({ to, code }) => console.log(`SMS to ${to}: ${code}`));
  stopOnSignals(emulator);
}

// Nothing else keeps the process alive, so that it ends by itself, with code 0.
function stopOnSignals(emulator: Emulator): void {
  process.once("SIGINT", emulator.close);
  process.once("SIGTERM", emulator.close);
}

function explain(error: NodeJS.ErrnoException): string {
  return error.code === "EADDRINUSE" ? `${error.message}: choose another port with --port` : error.message;
}

main().catch((error: Error) => {
  console.error(`authing-emulator: ${explain(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
