import type { Scenarios } from "./Scenario";

export const contact: Scenarios = {};
