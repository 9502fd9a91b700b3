import type { FakeWx } from "authing-emulator/wx-browser";
import type { Servers } from "../../preview-data";

/** Addresses at which developers run the emulator. The preview's own emulator can have another port. */
const LOCAL = ["127.0.0.1:7100", "localhost:7100"];

/** Makes the functions of `wx` that use the network send the requests for the given servers to the emulator. */
export function redirectToEmulator(wx: FakeWx, { emulatorUrl, emulate }: Servers): void {
  const hosts = new Set([...LOCAL, ...emulate.map((url) => new URL(url).host)]);
  const redirect = (address: string) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url || !hosts.has(url.host)) {
      return address;
    }
    const { host } = new URL(emulatorUrl);
    const protocol = /^ws/.test(url.protocol) ? "ws:" : "http:";
    return `${protocol}//${host}${url.pathname}${url.search}`;
  };
  for (const api of ["request", "uploadFile", "connectSocket"] as const) {
    const original = wx[api] as (option: { url: string }) => unknown;
    Object.assign(wx, { [api]: (option: { url: string }) => original({ ...option, url: redirect(option.url) }) });
  }
}
