import type { Scenarios } from "./Scenario";

export const profile: Scenarios = {};
