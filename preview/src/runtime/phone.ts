import type { Picture } from "authing-emulator/wx-browser";

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
  /** Calls `wx[api]`. */
  call(api: string, option: object): void;
}
