import { STORAGE_PREFIX } from "../storage-prefix";

/** Makes what is around the phone work. */
export function startShell(emulatorUrl: string): void {
  const find = <Kind extends HTMLElement>(name: string) => document.querySelector(`[data-part="${name}"]`) as Kind;
  const link = find<HTMLAnchorElement>("emulator");
  link.href = `${emulatorUrl}/`;
  link.append(new URL(emulatorUrl).host);
  find("clear").addEventListener("click", () => {
    clearStorage();
    location.reload();
  });
  find("relaunch").addEventListener("click", () => location.reload());
  showTime(find("time"));
  reloadOnChanges();
}

function clearStorage(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(STORAGE_PREFIX)) {
      localStorage.removeItem(key);
    }
  }
}

function showTime(place: HTMLElement): void {
  const show = () => {
    place.textContent = new Date().toLocaleTimeString("zh-CN", { hour: "numeric", minute: "2-digit", hour12: false });
  };
  show();
  setInterval(show, 10_000);
}

function reloadOnChanges(): void {
  new EventSource("/preview/events").addEventListener("change", () => location.reload());
}
