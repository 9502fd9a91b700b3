import type { Problem } from "../../preview-data";
import { followLanguage, text } from "../language/language";
import { make } from "../screen/make";

/** Shows the errors in the mini program's files on top of the phone's screen. */
export function showProblems(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  const place = document.querySelector<HTMLElement>("[data-part=problems]");
  if (!place || errors.length === 0) {
    return;
  }
  place.hidden = false;
  followLanguage(() => {
    place.replaceChildren(
      make("h2", {}, [text("buildFailed")]),
      make("p", {}, [text("buildFailedHint")]),
      ...errors.map(({ file, line, message }) =>
        make("div", { class: "preview-problem" }, [
          make("code", {}, [line === undefined ? file : `${file}:${line}`]),
          make("span", {}, [message]),
        ]),
      ),
    );
  });
}
