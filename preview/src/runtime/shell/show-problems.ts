import type { Problem } from "../../preview-data";
import { make } from "../screen/make";

/** Shows what is wrong with the mini program's files; errors cover the phone's screen. */
export function showProblems(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  const place = document.querySelector<HTMLElement>("[data-part=problems]");
  if (!place || errors.length === 0) {
    return;
  }
  place.hidden = false;
  place.replaceChildren(
    make("h2", {}, ["小程序没有构建成功"]),
    make("p", {}, ["改好并保存文件后，页面会自动刷新。"]),
    ...errors.map(({ file, line, message }) =>
      make("div", { class: "preview-problem" }, [
        make("code", {}, [line === undefined ? file : `${file}:${line}`]),
        make("span", {}, [message]),
      ]),
    ),
  );
}
