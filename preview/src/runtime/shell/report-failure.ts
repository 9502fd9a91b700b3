import { make } from "../screen/make";
import type { LocateFailure } from "./locate-failure";

/** Maximum number of errors to show. */
const SHOWN = 5;

/** Message of the error that a missing function of `wx` causes. */
const MISSING_API = /^(wx\.\w+) is not a function$/;

let locate: LocateFailure = () => undefined;

/** Shows later errors with the file and line that a function finds. */
export function locateFailures(find: LocateFailure): void {
  locate = find;
}

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
  const position = locate(error);
  place?.prepend(make("li", {}, [...(position ? [make("code", {}, [position])] : []), describe(error)]));
  place?.children[SHOWN]?.remove();
  place?.parentElement?.removeAttribute("hidden");
}

function describe(error: unknown): string {
  const { message, errMsg } = Object(error) as { message?: string; errMsg?: string };
  const description = message ?? errMsg ?? String(error);
  const api = MISSING_API.exec(description)?.[1];
  return api === undefined ? description : `${description}: the preview does not simulate ${api}`;
}
