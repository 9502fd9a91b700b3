import type { Scenarios } from "./Scenario";

export const access: Scenarios = {};
