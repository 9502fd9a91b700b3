import type { Scenarios } from "./Scenario";

export const social: Scenarios = {};
