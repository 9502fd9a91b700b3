import { randomBytes, randomInt } from "node:crypto";
import { type Collection, type Database, dropOldest } from "./database";

const LIFETIME = 5 * 60 * 1000;
const CAPACITY = 1000;
/** Letters and digits that are hard to confuse. */
const CHARACTERS = "A C D E F H J K L M N P R T U V W X Y 3 4 6 7 9".split(" ");
const LENGTH = 4;

/** Picture with text that a person has to read. */
export interface Captcha {
  /** Value that the client sends back with the text: as a cookie, or as a token. */
  readonly id: string;
  /** Text in the picture. */
  readonly code: string;
  /** Unix time in milliseconds. */
  readonly expiresAt: number;
}

/** Captchas that were issued and not used yet. Each captcha can be used once, within five minutes. */
export class Captchas {
  readonly #captchas: Collection<Captcha>;

  constructor(database: Database) {
    this.#captchas = database.collection("captchas");
  }

  /**
   * Returns the latest captcha that was not used yet.
   *
   * @example
   * const captchaCode = emulator.captchas.latest()?.code;
   */
  latest(): Captcha | undefined {
    return [...this.#captchas.values()].at(-1);
  }

  /** Creates a captcha. */
  issue(): Captcha {
    const code = Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join("");
    const captcha: Captcha = { id: randomBytes(24).toString("base64url"), code, expiresAt: Date.now() + LIFETIME };
    this.#captchas.set(captcha.id, captcha);
    dropOldest(this.#captchas, CAPACITY);
    return captcha;
  }

  /** Returns `true` if the text matches, ignoring case. The captcha becomes invalid, even if the text is wrong. */
  redeem(id: string | undefined, text: string): boolean {
    const captcha = this.#captchas.get(id ?? "");
    this.#captchas.delete(id ?? "");
    return captcha?.code === text.toUpperCase() && Date.now() < captcha.expiresAt;
  }
}
