import { cases } from "../case";
import { SESSION } from "./sessions";

export const accountCases = cases(
  { stored: SESSION },
  {
    "principal.detail": ({ principal }) => principal.detail(),
    "principal.authenticate P": ({ principal }) =>
      principal.authenticate({ type: "P", name: "n", idCard: "i", bankCard: "b" }),
    "principal.authenticate E": ({ principal }) =>
      principal.authenticate({ type: "E", enterpriseName: "n", enterpriseCode: "i", legalPersonName: "b" }),
    "event.pub": ({ event }) => event.pub("ev", "data"),
    "browserFingerprint.myDevicesList": ({ browserFingerprint }) => browserFingerprint.myDevicesList(),
    "browserFingerprint.myDevicesUnbind": ({ browserFingerprint }) => browserFingerprint.myDevicesUnbind("d"),
    "browserFingerprint.myDevicesLogout": ({ browserFingerprint }) => browserFingerprint.myDevicesLogout("d"),
  },
);
