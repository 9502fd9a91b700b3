import type { Scenarios } from "./Scenario";

export const event: Scenarios = {};
