import type { OpenPage } from "./framework/open-page";
import type { Phone, PhoneNumberDetail } from "./phone";
import { offerNickname } from "./screen/nickname-bar";
import type { Overlay } from "./screen/overlay";
import { askPhoneNumber } from "./screen/phone-number-sheet";
import { pickItem, pickTime } from "./screen/picker-sheet";
import { choosePicture } from "./screen/picture-sheet";

/** Parts that `createPhone` combines into a phone. */
export interface PhoneParts {
  readonly overlay: Overlay;
  /** Content of the temporary files by path. */
  readonly files: Record<string, Uint8Array>;
  readonly appName: string;
  call(api: string, option: object): void;
  /** Returns the visible page. */
  page(): OpenPage;
}

/** Creates the phone that the built-in components use. */
export function createPhone({ overlay, files, appName, call, page }: PhoneParts): Phone {
  const addresses = new Map<string, string>();
  return {
    call,
    choosePicture: () => choosePicture(overlay),
    pickItem: (title, labels, current) => pickItem(overlay, title, labels, current),
    pickTime: (title, field) => pickTime(overlay, title, field),
    offerNickname: (onTaken) => offerNickname(overlay.element, onTaken),
    async askPhoneNumber() {
      const number = await askPhoneNumber(overlay, appName);
      if (number === undefined) {
        return { errMsg: "getPhoneNumber:fail user deny" };
      }
      return { errMsg: "getPhoneNumber:ok", code: crypto.randomUUID(), ...(await describePhoneNumber(number)) };
    },
    keepPicture({ content, extension }) {
      const path = `wxfile://tmp_${crypto.randomUUID()}.${extension}`;
      files[path] = content;
      return path;
    },
    imageAddress(source) {
      if (/^(https?|data|blob):/.test(source)) {
        return source;
      }
      const content = files[source];
      if (!content) {
        const base = `${location.origin}/files/${page().path}`;
        // An image with an empty address fails without a request.
        return URL.canParse(source, base) ? new URL(source, base).pathname.replace(/^\/(files\/)?/, "/files/") : "";
      }
      const known = addresses.get(source) ?? URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>]));
      addresses.set(source, known);
      return known;
    },
  };
}

/**
 * Asks the server for a code and the encrypted phone number, because only the emulator can create what it accepts.
 * Returns an empty object if the preview runs without an emulator.
 */
async function describePhoneNumber(phoneNumber: string): Promise<Partial<PhoneNumberDetail>> {
  const response = await fetch("/preview/phone-number", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ phoneNumber }),
  });
  return response.json();
}
