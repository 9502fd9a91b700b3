import type { Picture } from "authing-emulator/wx-browser";
import { text } from "../language/language";
import { drawPicture, PALETTES, readPicture } from "./drawn-picture";
import { make } from "./make";
import { choice, type Overlay } from "./overlay";

/** Lets the user choose a generated picture or a picture from disk. */
export async function choosePicture(overlay: Overlay): Promise<Picture | undefined> {
  const drawn = await Promise.all(PALETTES.map(drawPicture));
  const addresses = drawn.map(({ content }) => URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>])));
  const chosen = await overlay.ask<Promise<Picture>>("sheet", text("choosePicture"), (answer) => {
    const file = make("input", {
      type: "file",
      accept: "image/*",
      "aria-label": text("chooseFromComputer"),
      hidden: "",
    });
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
          "aria-label": text("samplePicture", index + 1),
          click: () => answer(Promise.resolve(picture)),
        },
        [make("img", { src: addresses[index] ?? "", alt: "" })],
      ),
    );
    return [
      make("h2", {}, [text("choosePicture")]),
      make("div", { class: "preview-pictures" }, pictures),
      file,
      choice(text("chooseFromComputer"), () => file.click()),
      choice(text("cancel"), () => answer(), "preview-choice-cancel"),
    ];
  });
  addresses.forEach(URL.revokeObjectURL);
  return chosen;
}
