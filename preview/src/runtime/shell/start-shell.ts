import { currentLanguage, followLanguage, text } from "../language/language";
import { LANGUAGE_TAGS } from "../language/texts";
import { make } from "../screen/make";
import { STORAGE_PREFIX } from "../storage-prefix";
import { createPanel } from "./panel";

/** Page around the phone. */
export interface Shell {
  /** Links the panel to the emulator's page. */
  linkEmulator(url: string): void;
  /** Reloads the page when the preview has a version of the mini program other than the given one. */
  reloadAfter(version: string): void;
}

/** Sets up the page around the phone. */
export function startShell(): Shell {
  const [phone, panel] = [find("phone"), find("panel")];
  followLanguage(() => {
    document.documentElement.lang = LANGUAGE_TAGS[currentLanguage()];
    document.title = text("title");
    phone.ariaLabel = text("phone");
    panel.ariaLabel = text("tools");
  });
  // The navigation bar shows this title until the mini program opens a page, and as long as the build fails.
  find("title").textContent = text("miniProgram");
  const link = make("a", { class: "preview-card", target: "_blank", rel: "noopener" });
  const onRelaunch = () => location.reload();
  const onClear = () => {
    clearStorage();
    location.reload();
  };
  panel.append(...createPanel(link, { onRelaunch, onClear }));
  showTime(find("time"));
  return {
    reloadAfter,
    linkEmulator(url) {
      link.href = `${url}/`;
      link.append(new URL(url).host);
    },
  };
}

function find(name: string): HTMLElement {
  return document.querySelector(`[data-part="${name}"]`) as HTMLElement;
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

function reloadAfter(shown: string): void {
  const events = new EventSource("/preview/events");
  events.addEventListener("change", () => location.reload());
  // The page can have missed a change before it connected, and while the preview was restarting.
  events.addEventListener("open", async () => {
    const response = await fetch("/preview/version.json");
    const { version } = await response.json();
    if (version !== shown) {
      location.reload();
    }
  });
}
