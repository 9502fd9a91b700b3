import { text } from "../language/language";
import type { Phone } from "../phone";
import type { BuiltIn, BuiltInNode } from "./built-in";
import { setAttribute } from "./built-in";
import { submitForm } from "./form";
import { addHover } from "./hover";

export function button(phone: Phone): BuiltIn {
  return {
    role: "button",
    properties: {
      size: "default",
      type: "",
      plain: false,
      disabled: false,
      loading: false,
      formType: "",
      openType: "",
      hoverClass: "button-hover",
      hoverStartTime: 20,
      lang: "en",
      // Accepted without an effect, because the simulated WeChat has no quota of phone numbers.
      phoneNumberNoQuotaToast: true,
    },
    connect(node) {
      const { element, properties } = node;
      addHover(node, "button-hover");
      return {
        update() {
          for (const name of ["size", "type", "plain", "loading"]) {
            setAttribute(element, name, properties[name]);
          }
        },
        tap() {
          if (properties.formType) {
            submitForm(element, properties.formType);
          }
          void runOpenType(node, phone);
        },
      };
    },
  };
}

/** Runs the action of a button's `open-type`. */
async function runOpenType({ properties, fire }: BuiltInNode, phone: Phone): Promise<void> {
  switch (properties.openType) {
    case "getPhoneNumber":
    case "getRealtimePhoneNumber":
      return fire(properties.openType.toLowerCase(), await phone.askPhoneNumber());
    case "chooseAvatar": {
      const picture = await phone.choosePicture();
      return picture && fire("chooseavatar", { avatarUrl: phone.keepPicture(picture) });
    }
    case "agreePrivacyAuthorization":
      return fire("agreeprivacyauthorization");
    case "":
      return undefined;
    default:
      return phone.call("showToast", { title: text("unsupportedOpenType", properties.openType), icon: "none" });
  }
}
