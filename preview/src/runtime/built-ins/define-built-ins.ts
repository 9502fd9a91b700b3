import type { ComponentSpace } from "glass-easel";
import type { BuiltInTag } from "../../built-in-tags";
import type { Phone } from "../phone";
import { type BuiltIn, defineBuiltIn } from "./built-in";
import { button } from "./button";
import { choices } from "./choices";
import { scrollView, text, view } from "./containers";
import { form } from "./form";
import { image } from "./image";
import { label } from "./label";
import { icon, progress } from "./marks";
import { navigator } from "./navigator";
import { picker } from "./picker";
import { swiper } from "./swiper";
import { input, textarea } from "./text-fields";

/** Registers the built-in components for all templates. */
export function defineBuiltIns(space: ComponentSpace, phone: Phone): void {
  const builtIns: Record<BuiltInTag, BuiltIn> = {
    view,
    "cover-view": view,
    text,
    "scroll-view": scrollView,
    image: image(phone),
    "cover-image": image(phone),
    button: button(phone),
    input: input(phone),
    textarea,
    form,
    label,
    navigator: navigator(phone),
    picker: picker(phone),
    swiper,
    "swiper-item": view,
    icon,
    progress,
    ...choices,
  };
  for (const [tag, builtIn] of Object.entries(builtIns)) {
    defineBuiltIn(space, tag, builtIn);
  }
}
