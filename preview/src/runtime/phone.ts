import type { Picture } from "authing-emulator/wx-browser";
import type { TimeField } from "./screen/picker-sheet";

/** Detail of the `getphonenumber` event. */
export interface PhoneNumberDetail {
  readonly errMsg: string;
  readonly code?: string;
  readonly iv?: string;
  readonly encryptedData?: string;
}

/** Functions of the phone that built-in components use. */
export interface Phone {
  /** Asks the user for permission to use the phone number. */
  askPhoneNumber(): Promise<PhoneNumberDetail>;
  /** Lets the user choose a picture. Resolves with `undefined` if the user cancels. */
  choosePicture(): Promise<Picture | undefined>;
  /** Stores a picture as a temporary file and returns its path. */
  keepPicture(picture: Picture): string;
  /** Returns the URL from which the browser can load an image. */
  imageAddress(source: string): string;
  /** Offers the user's nickname while a field has focus. Returns a function that withdraws the offer. */
  offerNickname(onTaken: (nickname: string) => void): () => void;
  /** Lets the user choose an item. Resolves with its index, or with `undefined` if the user cancels. */
  pickItem(title: string, labels: readonly string[], current: number): Promise<number | undefined>;
  /** Lets the user choose a date or a time. Resolves with `undefined` if the user cancels. */
  pickTime(title: string, field: TimeField): Promise<string | undefined>;
  /** Calls `wx[api]`. */
  call(api: string, option: object): void;
}
