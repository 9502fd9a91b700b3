import { element, keepRows } from "./elements.js";
import { faultRow, readFault } from "./faults.js";
import { language, showTexts, switchLanguage, text, translate } from "./language.js";
import { keepScanners, qrCodeRow } from "./qr-codes.js";
import { codeRow, requestRow, sessionRow, userRow } from "./rows.js";
import { clearFaults, command, followChanges, readState } from "./service.js";

const part = (id) => document.getElementById(id);
// Without HTTPS, browsers offer the clipboard only at addresses like localhost and 127.0.0.1.
const copy =
  navigator.clipboard &&
  ((copied, name = copied) =>
    navigator.clipboard.writeText(copied).then(() => announce(text("copied", { copied: name }))));

const userActions = {
  copy,
  bindTotp: (id) => perform("mfa/bind", { id }, "totpBound"),
  unbindTotp: (id) => perform("mfa/unbind", { id }, "totpUnbound"),
  requireMfa: (id, isRequired) =>
    perform(isRequired ? "mfa/require" : "mfa/waive", { id }, isRequired ? "mfaNowRequired" : "mfaNoLongerRequired"),
};
const qrCodeActions = {
  copy,
  act: (action, random) => perform(`qr-codes/${action}`, { random, userId: part("scanner").value }, "qrChanged"),
};

const rows = {
  messages: { id: "codes", keyOf: (row) => `${row.sentAt} ${row.to} ${row.code}`, create: (row) => codeRow(row, copy) },
  qrCodes: { id: "qr-codes", keyOf: (row) => row.random, create: (row) => qrCodeRow(row, qrCodeActions) },
  faults: { id: "faults", keyOf: (row) => row.number, create: ({ number, ...fault }) => faultRow(fault) },
  users: { id: "users", keyOf: (row) => row.id, create: (row) => userRow(row, userActions) },
  sessions: { id: "sessions", keyOf: (row) => row.id, create: (row) => sessionRow(row, expire) },
  requests: { id: "requests", keyOf: (row) => row.number, create: requestRow },
};
const warningRow = (message) => element("li", { textContent: translate(message) });

let lists;
let showWarnings;
let timer;
let shownState;
let connection = { state: "", key: "connecting" };
let announced;
let isReading = false;
let isStale = false;

async function refresh() {
  isStale = true;
  if (isReading) return;
  isReading = true;
  try {
    while (isStale) {
      isStale = false;
      show(await readState());
    }
  } catch {
    showConnection("lost", "readFailed");
  } finally {
    isReading = false;
  }
}

function show(state) {
  shownState = state;
  const canScan = state.users.total > 0;
  const shown = {
    ...state,
    qrCodes: { ...state.qrCodes, list: state.qrCodes.list.map((code) => ({ ...code, canScan })) },
    faults: { total: state.faults.length, list: state.faults.map((fault, number) => ({ ...fault, number })) },
  };
  for (const [name, { count, showRows }] of Object.entries(lists)) {
    const { total, list } = shown[name];
    count.textContent = total > list.length ? text("count", { total, shown: list.length }) : total;
    showRows(list);
  }
  showWarnings(state.warnings);
  showScanners(state.users.list);
  part("scan-as").hidden = !canScan || state.qrCodes.list.every((code) => code.state !== "unscanned");
  refreshIn(state.changesIn);
  part("key").textContent = state.key;
  part("expire-all").disabled = state.sessions.total === 0;
  part("clear-faults").disabled = state.faults.length === 0;
  const [newest] = state.messages.list;
  if (newest && announced !== undefined && newest.sentAt !== announced) {
    announce(text("codeSent", newest));
  }
  announced = newest?.sentAt ?? "";
}

/** Reads the state again after the given milliseconds, when something changes that the service does not report. */
function refreshIn(delay) {
  clearTimeout(timer);
  // A timer can fire a little early.
  if (delay !== undefined) timer = setTimeout(refresh, delay + 100);
}

/** Shows everything in the page's language. */
function showLanguage() {
  showTexts();
  part("language").textContent = text("otherLanguage");
  part("language").lang = language() === "en" ? "zh-CN" : "en";
  showConnection(connection.state, connection.key);
  part("warnings").replaceChildren();
  showWarnings = keepRows(part("warnings"), String, warningRow);
  lists = {};
  for (const [name, { id, keyOf, create }] of Object.entries(rows)) {
    part(id).replaceChildren();
    lists[name] = { count: part(`${id}-count`), showRows: keepRows(part(id), keyOf, create) };
  }
  if (shownState) show(shownState);
}

function announce(message) {
  const announcement = part("announcement");
  announcement.textContent = message;
  announcement.classList.remove("shown");
  // Reading `offsetWidth` forces a reflow; without a reflow, the animation does not restart.
  void announcement.offsetWidth;
  announcement.classList.add("shown");
}

function showConnection(state, key) {
  connection = { state, key };
  part("connection").dataset.state = state;
  part("connection").textContent = text(key);
}

function perform(name, parameters, doneKey) {
  return attempt(() => command(name, parameters), doneKey);
}

async function attempt(send, doneKey) {
  try {
    const isDone = await send();
    announce(text(isDone ? doneKey : "actionRejected"));
  } catch {
    announce(text("actionFailed"));
  }
  refresh();
}

function expire(id) {
  perform("sessions/expire", { id }, "sessionExpired");
}

const showScanners = keepScanners(part("scanner"));
showLanguage();
part("language").onclick = () => {
  switchLanguage();
  showLanguage();
};
part("address").textContent = location.origin;
part("copy-address").hidden = !copy;
part("copy-address").onclick = () => copy(location.origin);
part("expire-all").onclick = () => perform("sessions/expire", {}, "allSessionsExpired");
part("create-qr-code").onclick = () => perform("qr-codes", {}, "qrCreated");
part("fault-form").onsubmit = (event) => {
  event.preventDefault();
  perform("faults", readFault(event.target), "faultAdded");
};
part("clear-faults").onclick = () => attempt(clearFaults, "faultsCleared");
part("rotate-key").onclick = () => perform("rotate-key", {}, "keyRotated");
part("reset").onclick = () => part("reset-dialog").showModal();
part("reset-cancel").onclick = () => part("reset-dialog").close();
part("reset-confirm").onclick = () => {
  part("reset-dialog").close();
  perform("reset", {}, "resetDone");
};

followChanges({
  onChange: refresh,
  onOpen: () => showConnection("open", "live"),
  onLost: () => showConnection("lost", "disconnected"),
});
