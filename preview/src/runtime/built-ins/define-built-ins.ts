import type { ComponentSpace } from "glass-easel";
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
import { input, textarea } from "./text-fields";

/** Registers the built-in components for all templates and returns their tags. */
export function defineBuiltIns(space: ComponentSpace, phone: Phone): string[] {
  const builtIns: Record<string, BuiltIn> = {
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
    icon,
    progress,
    ...choices,
  };
  for (const [tag, builtIn] of Object.entries(builtIns)) {
    defineBuiltIn(space, tag, builtIn);
  }
  return Object.keys(builtIns);
}
