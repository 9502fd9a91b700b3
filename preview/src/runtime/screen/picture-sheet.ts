import type { Picture } from "authing-emulator/wx-browser";
import { drawPicture, PALETTES, readPicture } from "./drawn-picture";
import { make } from "./make";
import { choice, type Overlay } from "./overlay";

/** Lets the user take a generated picture or one from disk. */
export async function choosePicture(overlay: Overlay): Promise<Picture | undefined> {
  const drawn = await Promise.all(PALETTES.map(drawPicture));
  const addresses = drawn.map(({ content }) => URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>])));
  const chosen = await overlay.ask<Promise<Picture>>("sheet", "选择图片", (answer) => {
    const file = make("input", { type: "file", accept: "image/*", "aria-label": "从电脑选择", hidden: "" });
    file.addEventListener("change", () => {
      const [picked] = file.files ?? [];
      if (picked) {
        answer(readPicture(picked));
      }
    });
    const pictures = drawn.map((picture, index) =>
      make(
        "button",
        {
          type: "button",
          class: "preview-picture",
          "aria-label": `示例图片 ${index + 1}`,
          click: () => answer(Promise.resolve(picture)),
        },
        [make("img", { src: addresses[index] ?? "", alt: "" })],
      ),
    );
    return [
      make("h2", {}, ["选择图片"]),
      make("div", { class: "preview-pictures" }, pictures),
      file,
      choice("从电脑选择", () => file.click()),
      choice("取消", () => answer(), "preview-choice-cancel"),
    ];
  });
  addresses.forEach(URL.revokeObjectURL);
  return chosen;
}
