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

/** The service that the example's `config.js` names. */
const CONFIGURED = { file: "config.js", from: "http://127.0.0.1:7100" };
const HOST = "127.0.0.1";

/** How to run a preview. */
export interface PreviewOptions {
  /** The folder of the workspace `preview`. */
  folder: string;
  /** The folder of the mini program. */
  appFolder: string;
  /** The port of the page; 0 takes any that is free. */
  port: number;
  /**
   * The port of the emulator; 0 takes any that is free. Where it is not the one that the mini program's `config.js`
   * names, the build puts the emulator's address into what the browser gets; the file stays as it is.
   */
  emulatorPort: number;
  /** Hears of problems in the mini program's files and of reloads. */
  log(line: string): void;
}

/** A running preview. */
export interface Preview {
  readonly url: string;
  readonly emulator: Emulator;
  close(): Promise<void>;
}

/** Starts the emulator and the page, and watches the mini program's files. */
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
      log(builder.latest().app ? "reloaded" : "not reloaded: see above");
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

/** Makes what WeChat gives to a mini program whose user allows it to see the phone number. */
function encryptPhoneNumber(emulator: Emulator, phoneNumber: string): object {
  return emulator.wechat.encrypt({ phoneNumber, purePhoneNumber: phoneNumber, countryCode: "86" });
}
