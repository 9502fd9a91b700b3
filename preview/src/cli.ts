import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Arguments, readArguments, type Surroundings, UsageError, usage } from "./cli/arguments";
import { requireFreePort } from "./cli/require-free-port";
import { printable } from "./printable";
import { readProject } from "./project/read-project";
import { HOST, type Preview, startPreview } from "./start-preview";

/** Options of `run`. */
export interface RunOptions extends Partial<Surroundings> {
  /** Command-line arguments; by default, those of the process. */
  readonly args?: readonly string[];
  /** Called once the arguments, the project and the ports have passed their checks, before anything else happens. */
  prepare?(): void;
}

/**
 * Starts the preview with the command-line arguments. If it cannot start, prints the reason, sets the exit code, and
 * resolves with `undefined`.
 */
export async function run(options: RunOptions = {}): Promise<Preview | undefined> {
  try {
    return await main(options);
  } catch (error) {
    console.error(printable(`preview: ${(error as Error).message}`));
    process.exitCode = error instanceof UsageError ? 2 : 1;
    return undefined;
  }
}

async function main({ args = process.argv.slice(2), prepare, ...given }: RunOptions): Promise<Preview | undefined> {
  const { program = "authing-preview", currentFolder = process.cwd(), defaultFolder = currentFolder } = given;
  const options = readArguments(args, { program, currentFolder, defaultFolder });
  if (options.help || options.version) {
    console.log(options.help ? usage(program) : readVersion());
    return undefined;
  }
  readProject(options.projectFolder);
  await requireFreePort(options.port, HOST, "--port");
  await requireFreePort(options.emulatorPort, HOST, "--emulator-port");
  prepare?.();
  const { projectFolder: appFolder, ...rest } = options;
  const log = (line: string) => console.log(printable(line));
  const preview = await startPreview({ ...rest, folder: join(__dirname, ".."), appFolder, log });
  announce(options, preview);
  // Once the preview is closed, nothing keeps the process alive. A second signal ends the process at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => preview.close());
  }
  return preview;
}

function readVersion(): string {
  return JSON.parse(readFileSync(join(__dirname, "..", "package.json"), "utf8")).version;
}

function announce({ projectFolder }: Arguments, { url, emulator }: Preview): void {
  console.log(`Preview:  ${url}`);
  console.log(`Emulator: ${emulator.url} (users, codes and sessions)`);
  console.log(`The page reloads when you save a file in ${projectFolder}. Press Ctrl+C to stop.`);
  emulator.outbox.subscribe(({ to, code }) => console.log(printable(`Code for ${to}: ${code}`)));
}
