import { join } from "node:path";
import { parseArgs } from "node:util";
import { printable } from "./printable";
import { startPreview } from "./start-preview";

const PORT = 7101;
const EMULATOR_PORT = 7100;

const USAGE = `Usage: npm start -- [options]

Runs the example mini program in a browser, against a local emulator of the Authing service.

Options:
  --port <number>           TCP port of the page (default: ${PORT}; 0 picks a free port)
  --emulator-port <number>  TCP port of the emulator (default: ${EMULATOR_PORT}; 0 picks a free port)
  --help                    print this help`;

class UsageError extends Error {}

function readPort(name: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new UsageError(`--${name} must be an integer from 0 to 65535, but is "${text}"`);
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

/** Starts the preview with the command-line options, or prints the help. */
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
    log: (line) => console.log(printable(line)),
  });
  console.log(`The example app is running at ${preview.url}`);
  console.log("The page reloads when you save a file in example-miniprogram/. Press Ctrl+C to stop.");
  preview.emulator.outbox.subscribe(({ to, code }) => console.log(printable(`SMS to ${to}: ${code}`)));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => preview.close());
  }
}

/** Prints why the preview cannot start and sets the exit code. */
export function fail(error: NodeJS.ErrnoException & { port?: number }): void {
  const isTaken = error.code === "EADDRINUSE";
  const reason = isTaken
    ? `port ${error.port} is in use; choose another one with --port or --emulator-port`
    : error.message;
  console.error(printable(`preview: ${reason}`));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
