import { element, keepRows } from "./elements.js";
import { language, showTexts, switchLanguage, text, translate } from "./language.js";
import { followExpiry, qrCodeRow } from "./qr-codes.js";
import { codeRow, requestRow, sessionRow, userRow } from "./rows.js";
import { command, followChanges, readState } from "./service.js";

const part = (id) => document.getElementById(id);
// Without HTTPS, browsers offer the clipboard only at addresses like localhost and 127.0.0.1.
const copy =
  navigator.clipboard &&
  ((copied, name = copied) =>
    navigator.clipboard.writeText(copied).then(() => announce(text("copied", { copied: name }))));

const rows = {
  messages: { id: "codes", keyOf: (row) => `${row.sentAt} ${row.to} ${row.code}`, create: (row) => codeRow(row, copy) },
  qrCodes: { id: "qr-codes", keyOf: (row) => row.random, create: (row) => qrCodeRow(row, copy) },
  users: { id: "users", keyOf: (row) => row.id, create: userRow },
  sessions: { id: "sessions", keyOf: (row) => row.id, create: (row) => sessionRow(row, expire) },
  requests: { id: "requests", keyOf: (row) => row.number, create: requestRow },
};
const warningRow = (message) => element("li", { textContent: translate(message) });

let lists;
let showWarnings;
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
  for (const [name, { count, showRows }] of Object.entries(lists)) {
    const { total, list } = state[name];
    count.textContent = total > list.length ? text("count", { total, shown: list.length }) : total;
    showRows(list);
  }
  showWarnings(state.warnings);
  followExpiry(state.qrCodes.list, refresh);
  part("key").textContent = state.key;
  part("expire-all").disabled = state.sessions.total === 0;
  const [newest] = state.messages.list;
  if (newest && announced !== undefined && newest.sentAt !== announced) {
    announce(text("codeSent", newest));
  }
  announced = newest?.sentAt ?? "";
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

async function perform(name, parameters, doneKey) {
  try {
    await command(name, parameters);
    announce(text(doneKey));
  } catch {
    announce(text("actionFailed"));
  }
  refresh();
}

function expire(id) {
  perform("sessions/expire", { id }, "sessionExpired");
}

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
