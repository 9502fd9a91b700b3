import { make } from "../screen/make";

/** Maximum number of errors to show. */
const SHOWN = 5;

/** Reports an error from the mini program's code in the console and next to the phone. */
export function reportFailure(error: unknown): void {
  console.error(error);
  showFailure(error);
}

/** Shows uncaught errors next to the phone. The browser already logs them to the console. */
export function showUncaught(): void {
  addEventListener("error", ({ error, message }) => showFailure(error ?? message));
  addEventListener("unhandledrejection", ({ reason }) => showFailure(reason));
}

function showFailure(error: unknown): void {
  const place = document.querySelector<HTMLElement>("[data-part=failures]");
  const text = (error as { message?: string; errMsg?: string } | undefined)?.message ?? describe(error);
  place?.prepend(make("li", {}, [text]));
  place?.children[SHOWN]?.remove();
  place?.parentElement?.removeAttribute("hidden");
}

function describe(error: unknown): string {
  return (error as { errMsg?: string } | undefined)?.errMsg ?? String(error);
}
