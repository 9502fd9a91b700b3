import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPreview } from "./start-preview";

const PORT = 7101;
const EMULATOR_PORT = 7100;

const USAGE = `Usage: npm start -- [options]

Runs the example mini program in a browser, against a local service of its own.

Options:
  --port <number>           TCP port of the page (default: ${PORT}; 0 takes any that is free)
  --emulator-port <number>  TCP port of the local service (default: ${EMULATOR_PORT}; 0 takes any that is free)
  --help                    show this text`;

class UsageError extends Error {}

function readPort(name: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new UsageError(`--${name} must be a number from 0 to 65535, not "${text}"`);
  }
  return Number(text);
}

function parse() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: String(PORT) },
        "emulator-port": { type: "string", default: String(EMULATOR_PORT) },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
}

/** Runs the command. */
export async function main(folder: string): Promise<void> {
  const options = parse();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const preview = await startPreview({
    folder,
    appFolder: join(folder, "../example-miniprogram"),
    port: readPort("port", options.port),
    emulatorPort: readPort("emulator-port", options["emulator-port"]),
    log: (line) => console.log(line),
  });
  console.log(`The example runs at ${preview.url}`);
  console.log("Saving a file of example-miniprogram/ reloads it. Ctrl-C stops.");
  preview.emulator.outbox.subscribe(({ to, code }) => console.log(`SMS to ${to}: ${code}`));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => preview.close());
  }
}

/** Says why it cannot run, and sets the exit code. */
export function fail(error: NodeJS.ErrnoException & { port?: number }): void {
  const isTaken = error.code === "EADDRINUSE";
  const reason = isTaken ? `port ${error.port} is taken: choose others with --port and --emulator-port` : error.message;
  console.error(`preview: ${reason}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
