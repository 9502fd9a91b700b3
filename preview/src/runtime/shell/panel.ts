import { currentLanguage, followLanguage, switchLanguage, text } from "../language/language";
import { LANGUAGE_TAGS, type TextKey } from "../language/texts";
import { make } from "../screen/make";

/** Callbacks of the panel's buttons. */
export interface PanelActions {
  onRelaunch(): void;
  onClear(): void;
}

const NOT_SIMULATED: readonly TextKey[] = [
  "notSimulatedInteractions",
  "notSimulatedComponents",
  "notSimulatedApis",
  "notSimulatedFramework",
  "notSimulatedReview",
  "notSimulatedEngines",
];

/**
 * Creates the content of the panel next to the phone.
 *
 * @param link link to the emulator, to add to the panel
 */
export function createPanel(link: HTMLAnchorElement, { onRelaunch, onClear }: PanelActions): HTMLElement[] {
  link.append(translated("strong", "openEmulator"), translated("span", "openEmulatorHint"));
  return [
    make("header", { class: "preview-panel-header" }, [translated("h2", "title"), createLanguageButton(onRelaunch)]),
    translated("p", "introduction"),
    link,
    make("div", { class: "preview-tools" }, [
      translated("button", "relaunch", { type: "button", click: onRelaunch }),
      translated("button", "clearStorage", { type: "button", click: onClear }),
    ]),
    translated("p", "clearStorageHint", { class: "preview-small" }),
    make("section", { class: "preview-failures", hidden: "" }, [
      translated("h3", "failures"),
      make("ul", { "data-part": "failures", role: "log" }),
    ]),
    make("details", {}, [
      translated("summary", "notSimulated"),
      make(
        "ul",
        {},
        NOT_SIMULATED.map((key) => translated("li", key)),
      ),
    ]),
  ];
}

/**
 * Creates the button that switches to the other language. The label is in the other language. The mini program reads
 * the language only when it launches, so the button also relaunches it.
 */
function createLanguageButton(onRelaunch: () => void): HTMLElement {
  const button = translated("button", "otherLanguage", {
    type: "button",
    class: "preview-language",
    click() {
      switchLanguage();
      onRelaunch();
    },
  });
  followLanguage(() => {
    button.lang = LANGUAGE_TAGS[currentLanguage() === "zh" ? "en" : "zh"];
  });
  return button;
}

/** Creates an element whose content changes with the language. */
function translated(tag: keyof HTMLElementTagNameMap, key: TextKey, attributes: Parameters<typeof make>[1] = {}) {
  const element: HTMLElement = make(tag, attributes);
  followLanguage(() => {
    element.textContent = text(key);
  });
  return element;
}
