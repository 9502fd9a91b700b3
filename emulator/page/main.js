import { element, keepRows } from "./elements.js";
import { codeRow, requestRow, sessionRow, userRow } from "./rows.js";
import { command, followChanges, readState } from "./service.js";

const part = (id) => document.getElementById(id);
// Browsers offer the clipboard to addresses like localhost and 127.0.0.1 only, unless there is HTTPS.
const copy =
  navigator.clipboard && ((text) => navigator.clipboard.writeText(text).then(() => announce(`已复制 ${text}`)));

const showWarnings = keepRows(part("warnings"), String, (textContent) => element("li", { textContent }));
const lists = {
  messages: [
    part("codes"),
    part("codes-count"),
    (row) => `${row.sentAt} ${row.to} ${row.code}`,
    (row) => codeRow(row, copy),
  ],
  users: [part("users"), part("users-count"), (row) => row.id, userRow],
  sessions: [part("sessions"), part("sessions-count"), (row) => row.id, (row) => sessionRow(row, expire)],
  requests: [part("requests"), part("requests-count"), (row) => row.number, requestRow],
};
for (const [name, [list, count, keyOf, createRow]] of Object.entries(lists)) {
  lists[name] = { count, show: keepRows(list, keyOf, createRow) };
}

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
    showConnection("lost", "读取失败，正在重试…");
  } finally {
    isReading = false;
  }
}

function show(state) {
  for (const [name, { count, show: showRows }] of Object.entries(lists)) {
    const { total, list } = state[name];
    count.textContent = total > list.length ? `${total}，显示最新 ${list.length} 条` : total;
    showRows(list);
  }
  showWarnings(state.warnings);
  part("key").textContent = state.key;
  part("expire-all").disabled = state.sessions.total === 0;
  const [newest] = state.messages.list;
  if (newest && announced !== undefined && newest.sentAt !== announced) {
    announce(`收到发往 ${newest.to} 的验证码 ${newest.code}`);
  }
  announced = newest?.sentAt ?? "";
}

function announce(text) {
  const announcement = part("announcement");
  announcement.textContent = text;
  announcement.classList.remove("shown");
  // Starts the animation anew.
  void announcement.offsetWidth;
  announcement.classList.add("shown");
}

function showConnection(state, text) {
  part("connection").dataset.state = state;
  part("connection").textContent = text;
}

async function perform(name, parameters, done) {
  try {
    await command(name, parameters);
    announce(done);
  } catch {
    announce("操作失败，请检查服务是否仍在运行");
  }
  refresh();
}

function expire(id) {
  perform("sessions/expire", { id }, "会话已过期");
}

part("address").textContent = location.origin;
part("copy-address").hidden = !copy;
part("copy-address").onclick = () => copy(location.origin);
part("expire-all").onclick = () => perform("sessions/expire", {}, "所有会话已过期");
part("rotate-key").onclick = () => perform("rotate-key", {}, "密钥已更换");
part("reset").onclick = () => part("reset-dialog").showModal();
part("reset-cancel").onclick = () => part("reset-dialog").close();
part("reset-confirm").onclick = () => {
  part("reset-dialog").close();
  perform("reset", {}, "数据已清空");
};

followChanges({
  onChange: refresh,
  onOpen: () => showConnection("open", "实时更新"),
  onLost: () => showConnection("lost", "连接已断开，正在重连…"),
});
