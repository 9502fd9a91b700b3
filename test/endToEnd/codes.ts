import type { Scenarios } from "./Scenario";

export const codes: Scenarios = {};
