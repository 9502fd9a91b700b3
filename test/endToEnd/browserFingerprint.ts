import type { Scenarios } from "./Scenario";

export const browserFingerprint: Scenarios = {};
