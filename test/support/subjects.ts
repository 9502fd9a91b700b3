import type { FakeWx } from "authing-emulator/wx";
import * as sources from "../../src/index";

const { createRealm } = require("../../scripts/realm.cjs");

/** The SDK in one of its forms. */
export interface Subject {
  name: string;
  /** The SDK's exports, with `wx` as its platform. */
  load(wx: FakeWx): typeof sources;
}

/** Each test of behaviour runs on the sources, and on the packed file as a mini program loads it. */
export const subjects: Subject[] = [
  {
    name: "sources",
    load(wx) {
      Object.assign(globalThis, { wx });
      return sources;
    },
  },
  {
    name: "packed file",
    load: (wx) => createRealm({ wx })("authing-wxapp-sdk"),
  },
];
