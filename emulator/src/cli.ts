import { readArguments, USAGE, UsageError } from "./cli/arguments";
import { describeListenFailure } from "./cli/listen-failure";
import { listNetworkUrls } from "./cli/network-urls";
import { printEvents } from "./cli/print-events";
import type { Emulator } from "./emulator";
import { SeedError } from "./files/seed";
import { readSeedFile } from "./files/seed-file";
import { printable } from "./printable";
import { readVersion } from "./version";

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

async function main(): Promise<void> {
  const { seed, data, quiet, help, version, ...options } = readArguments();
  if (help || version) {
    console.log(help ? USAGE : readVersion());
    return;
  }
  if (!LOOPBACK.test(options.host)) {
    console.warn(
      `Warning: --host ${options.host} lets other machines reach the emulator, which has no access control.`,
    );
  }
  // Loaded late, so that help and messages about invalid arguments appear at once.
  const { startEmulator } = await import("./emulator.js");
  const initialData = seed === undefined ? {} : await readSeedFile(seed);
  const emulator = await startEmulator({ ...options, seed: initialData, dataFile: data });
  stopOnSignals(emulator);
  if (quiet) {
    console.log(emulator.url);
  } else {
    console.log(`The Authing emulator is running at ${emulator.url}`);
    for (const url of listNetworkUrls(options.host, emulator.port)) {
      console.log(`Phones in the same network can reach it at ${url}`);
    }
    printEvents(emulator);
  }
}

// Once the emulator is closed, nothing keeps the process alive, so the process exits with code 0. The listeners use
// `on`, not `once`, so that a second signal doesn't end the process before the state is saved.
function stopOnSignals(emulator: Emulator): void {
  const stop = () => {
    emulator.close().catch(fail);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

function fail(error: Error): void {
  console.error(printable(`authing-emulator: ${describeListenFailure(error) ?? error.message}`));
  process.exitCode = error instanceof UsageError || error instanceof SeedError ? 2 : 1;
}

main().catch(fail);
