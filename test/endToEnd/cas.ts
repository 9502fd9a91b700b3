import type { Scenarios } from "./Scenario";

export const cas: Scenarios = {};
