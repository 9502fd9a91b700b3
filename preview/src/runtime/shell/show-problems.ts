import { describeProblem } from "../../build/problems";
import type { Problem } from "../../preview-data";
import { followLanguage, text } from "../language/language";
import type { TextKey } from "../language/texts";
import { make } from "../screen/make";

/** Shows the errors in the mini program's files on top of the phone's screen, and the warnings in the console. */
export function showProblems(problems: readonly Problem[]): void {
  for (const warning of problems.filter(({ severity }) => severity === "warning")) {
    console.warn(describeProblem(warning));
  }
  const errors = problems.filter(({ severity }) => severity === "error");
  const place = document.querySelector<HTMLElement>("[data-part=problems]");
  if (!place || errors.length === 0) {
    return;
  }
  place.hidden = false;
  const button = errors.some(({ fix }) => fix === "buildNpm") ? [createBuildNpmButton()] : [];
  followLanguage(() => {
    place.replaceChildren(
      make("h2", {}, [text("buildFailed")]),
      make("p", {}, [text("buildFailedHint")]),
      ...button,
      ...errors.map(({ file, line, message }) =>
        make("div", { class: "preview-problem" }, [
          make("code", {}, [line === undefined ? file : `${file}:${line}`]),
          make("span", {}, [message]),
        ]),
      ),
    );
  });
}

/** Creates the button that runs "Build npm". If that succeeds, the page reloads, because the files have changed. */
function createBuildNpmButton(): HTMLElement {
  const button = make("button", { type: "button", class: "preview-build-npm" });
  let key: TextKey = "buildNpm";
  const show = () => {
    button.textContent = text(key);
    button.disabled = key !== "buildNpm";
  };
  button.addEventListener("click", async () => {
    key = "buildingNpm";
    show();
    const response = await fetch("/preview/build-npm", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    const { problems }: { problems: Problem[] } = await response.json();
    showProblems(problems);
  });
  followLanguage(show);
  return button;
}
