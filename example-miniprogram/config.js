/** 连接哪个服务：默认是本机的模拟服务（npx authing-emulator），换成自己的应用时改这两项即可。 */
module.exports = {
  appId: "YOUR_APP_ID",
  host: "http://127.0.0.1:7100",
};
