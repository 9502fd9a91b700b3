import type { Scenarios } from "./Scenario";

export const oidc: Scenarios = {};
