import type { Scenarios } from "./Scenario";

export const mfa: Scenarios = {};
