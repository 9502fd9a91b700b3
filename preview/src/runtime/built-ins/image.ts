import type { Phone } from "../phone";
import { make } from "../screen/make";
import type { BuiltIn } from "./built-in";

/** Values of the `object-fit` CSS property by `mode`. */
const FITS: Record<string, string> = { scaleToFill: "fill", aspectFit: "contain", aspectFill: "cover" };

export function image(phone: Phone): BuiltIn {
  return {
    properties: { src: "", mode: "scaleToFill", lazyLoad: false, showMenuByLongpress: false, webp: false },
    connect({ element, properties, fire }) {
      const picture = make("img", { alt: "", draggable: "false" });
      element.append(picture);
      picture.addEventListener("load", () => {
        fire("load", { width: picture.naturalWidth, height: picture.naturalHeight });
      });
      picture.addEventListener("error", () => fire("error", { errMsg: `GET ${properties.src} failed` }));
      let shown = "";
      return {
        update() {
          const { src, mode } = properties;
          element.setAttribute("mode", mode);
          picture.style.objectFit = FITS[mode] ?? "none";
          if (!(mode in FITS)) {
            picture.style.objectPosition = mode;
          }
          if (src !== shown) {
            shown = src;
            picture.hidden = !src;
            picture.src = src ? phone.imageAddress(src) : "";
          }
        },
      };
    },
  };
}
