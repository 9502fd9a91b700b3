import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Emulator, startEmulator } from "authing-emulator";
import { buildApp } from "./build/build-app";
import type { BuildResult, PreviewData } from "./preview-data";
import { createBuilder } from "./server/builder";
import { bundleRuntime } from "./server/bundle-runtime";
import { createPreviewServer } from "./server/serve";
import { watchFolder } from "./server/watch-folder";

/** The service's address in the example's `config.js`. The build replaces it if the emulator has another address. */
const CONFIGURED = { file: "config.js", from: "http://127.0.0.1:7100" };
const HOST = "127.0.0.1";

/** Options of `startPreview`. */
export interface PreviewOptions {
  /** Folder of the `preview` workspace. */
  folder: string;
  /** Folder of the mini program. */
  appFolder: string;
  /** Port of the page. 0 picks a free port. */
  port: number;
  /**
   * Port of the emulator. 0 picks a free port. If the port is not 7100, the browser gets a copy of the mini program's
   * `config.js` with the emulator's address. The file on disk does not change.
   */
  emulatorPort: number;
  /** Called with one line for each problem in the mini program's files and for each reload. */
  log(line: string): void;
}

/** A running preview. */
export interface Preview {
  readonly url: string;
  readonly emulator: Emulator;
  close(): Promise<void>;
}

/** Starts the emulator and the page's server, and rebuilds the mini program when its files change. */
export async function startPreview({ folder, appFolder, port, emulatorPort, log }: PreviewOptions): Promise<Preview> {
  const emulator = await startEmulator({ port: emulatorPort, host: HOST });
  try {
    const runtime = await bundleRuntime(folder);
    const builder = createBuilder(() => buildApp(appFolder, [{ ...CONFIGURED, to: emulator.url }]), log);
    await builder.rebuild();
    const { server, announceChange } = createPreviewServer({
      pageFolder: join(folder, "page"),
      appFolder,
      texts: {
        "/preview/app.json": () => JSON.stringify(dataFor(builder.latest(), emulator)),
        "/preview/runtime.js": () => runtime,
      },
      posts: {
        "/preview/phone-number": ({ phoneNumber }) =>
          encryptPhoneNumber(emulator, typeof phoneNumber === "string" ? phoneNumber : ""),
      },
    });
    server.listen(port, HOST);
    await once(server, "listening");
    const stopWatching = watchFolder(appFolder, async () => {
      await builder.rebuild();
      log(builder.latest().app ? "reloaded" : "not reloaded: fix the errors above");
      announceChange();
    });
    return {
      url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
      emulator,
      async close() {
        stopWatching();
        server.close();
        server.closeAllConnections();
        await emulator.close();
      },
    };
  } catch (error) {
    await emulator.close();
    throw error;
  }
}

function dataFor(result: BuildResult, emulator: Emulator): PreviewData {
  return { ...result, emulatorUrl: emulator.url };
}

/** Encrypts a phone number, as WeChat does after the user allows access to it. */
function encryptPhoneNumber(emulator: Emulator, phoneNumber: string): object {
  return emulator.wechat.encrypt({ phoneNumber, purePhoneNumber: phoneNumber, countryCode: "86" });
}
