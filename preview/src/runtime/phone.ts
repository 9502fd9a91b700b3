import type { Picture } from "authing-emulator/wx-browser";

/** What a button of WeChat's tells about a phone number. */
export interface PhoneNumberDetail {
  readonly errMsg: string;
  readonly code?: string;
  readonly iv?: string;
  readonly encryptedData?: string;
}

/** What built-in components need of the phone that they are on. */
export interface Phone {
  /** Asks the user for the phone number. */
  askPhoneNumber(): Promise<PhoneNumberDetail>;
  /** Lets the user choose a picture; gives nothing if the user does not. */
  choosePicture(): Promise<Picture | undefined>;
  /** Keeps a picture as a temporary file and returns its path. */
  keepPicture(picture: Picture): string;
  /** The address that the browser knows an image by. */
  imageAddress(source: string): string;
  /** Offers the user's nickname while a field has the focus; returns what takes the offer back. */
  offerNickname(onTaken: (nickname: string) => void): () => void;
  /** Calls `wx[api]`. */
  call(api: string, option: object): void;
}
