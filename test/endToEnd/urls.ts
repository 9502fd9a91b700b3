import type { Scenarios } from "./Scenario";

export const urls: Scenarios = {};
