import type { Phone } from "../phone";
import type { BuiltIn } from "./built-in";
import { addHover } from "./hover";

export function navigator(phone: Phone): BuiltIn {
  return {
    role: "link",
    properties: {
      url: "",
      openType: "navigate",
      delta: 1,
      target: "self",
      hoverClass: "navigator-hover",
      hoverStartTime: 50,
    },
    connect(node) {
      addHover(node, "navigator-hover");
      return {
        tap() {
          const { url, openType, delta } = node.properties;
          const apis: Record<string, string> = { navigate: "navigateTo", redirect: "redirectTo" };
          phone.call(apis[openType] ?? openType, { url, delta });
        },
      };
    },
  };
}
