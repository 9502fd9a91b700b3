import type { Scenarios } from "./Scenario";

export const enterprise: Scenarios = {};
