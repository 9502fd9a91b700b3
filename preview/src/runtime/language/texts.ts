/** Languages of the preview's interface. */
export type Language = "zh" | "en";

/** Values of the `lang` attribute by language. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

/**
 * Messages of the preview's own interface, and of the simulated WeChat, which has the same language. `{}` is a
 * placeholder for a value.
 */
export const TEXTS = {
  title: { zh: "小程序预览", en: "Mini program preview" },
  phone: { zh: "手机", en: "Phone" },
  tools: { zh: "预览工具", en: "Preview tools" },
  otherLanguage: { zh: "English", en: "中文" },
  introduction: {
    zh: "在浏览器里运行小程序，请求发往本机的模拟服务。保存文件后，页面会自动刷新。",
    en: "Runs the mini program in your browser, against a local emulator. Saving a file reloads the page.",
  },
  openEmulator: { zh: "打开模拟服务", en: "Open the emulator" },
  openEmulatorHint: {
    zh: "查看短信验证码、用户和会话，还可以让会话过期",
    en: "View SMS codes, users and sessions, or expire sessions",
  },
  relaunch: { zh: "重新打开", en: "Relaunch" },
  clearStorage: { zh: "清除缓存", en: "Clear storage" },
  clearStorageHint: {
    zh: "「清除缓存」会删除小程序的本地存储，然后重新打开小程序。",
    en: "“Clear storage” deletes the mini program's local storage and relaunches the mini program.",
  },
  failures: { zh: "运行时出错（详见浏览器控制台）", en: "Runtime errors (see the browser console for details)" },
  buildFailed: { zh: "小程序构建失败", en: "The build failed" },
  buildFailedHint: {
    zh: "修正错误并保存文件后，页面会自动刷新。",
    en: "Fix the errors and save the files. The page then reloads.",
  },
  buildNpm: { zh: "构建 npm", en: "Build npm" },
  buildingNpm: { zh: "正在构建 npm…", en: "Building npm…" },
  notSimulated: { zh: "未模拟的功能", en: "Not simulated" },
  notSimulatedInteractions: {
    zh: "自定义 tabBar、下拉刷新、分享、长按、手势和页面切换动画",
    en: "Custom tab bars, pull-down refresh, sharing, long presses, gestures and page transitions",
  },
  notSimulatedComponents: {
    zh: "slider、rich-text、web-view、地图、相机、视频、画布等组件，以及多列和省市区选择器",
    en: "Components such as slider, rich-text, web-view, map, camera, video and canvas; pickers of several columns or regions",
  },
  notSimulatedApis: {
    zh: "文件系统、蓝牙、定位、支付、订阅消息等接口",
    en: "APIs for the file system, Bluetooth, location, payment and subscription messages",
  },
  notSimulatedFramework: {
    zh: "插件、独立分包、分包异步加载、Worker 和 EventChannel",
    en: "Plugins, independent or asynchronously loaded subpackages, workers and EventChannel",
  },
  notSimulatedReview: { zh: "隐私授权弹窗和内容安全检测", en: "Privacy consent dialogs and content security checks" },
  notSimulatedEngines: {
    zh: "真机的 JavaScript 引擎差异：请以微信开发者工具和真机为准",
    en: "JavaScript engines of phones: test in WeChat DevTools and on real phones, too",
  },
  unsupportedOpenType: {
    zh: '预览不支持 open-type="{}"',
    en: 'The preview does not support open-type="{}"',
  },
  unsupportedPickerMode: {
    zh: '预览不支持 <picker mode="{}">',
    en: 'The preview does not simulate <picker mode="{}">',
  },
  anyPhoneNumber: { zh: "在预览里可以填写任意手机号", en: "You can enter any phone number in the preview" },
  choosePicture: { zh: "选择图片", en: "Choose a picture" },
  samplePicture: { zh: "示例图片 {}", en: "Sample picture {}" },
  chooseFromComputer: { zh: "从电脑选择", en: "Choose from your computer" },
  scanCode: { zh: "扫描二维码", en: "Scan a QR code" },
  scanCodeHint: {
    zh: "选择登录二维码，或粘贴二维码的内容",
    en: "Choose a sign-in QR code of the emulator, or paste the text of a QR code",
  },
  noQrCode: {
    zh: "请在模拟服务的页面新建登录二维码，或粘贴二维码的内容",
    en: "Create a sign-in QR code on the emulator's page, or paste the text of a QR code",
  },
  qrCode: { zh: "登录二维码 {}", en: "Sign-in QR code {}" },
  qrCodeText: { zh: "二维码的内容", en: "Text of the QR code" },
  scan: { zh: "扫描", en: "Scan" },
  cancel: { zh: "取消", en: "Cancel" },
  confirm: { zh: "确定", en: "OK" },
  choose: { zh: "请选择", en: "Choose" },
  copied: { zh: "内容已复制", en: "Copied" },
  back: { zh: "返回", en: "Back" },
  home: { zh: "回到首页", en: "Home page" },
  miniProgram: { zh: "小程序", en: "Mini program" },
  askPhoneNumber: { zh: "申请获取并验证你的手机号", en: "would like to use your phone number" },
  phoneNumber: { zh: "手机号", en: "Phone number" },
  allow: { zh: "允许", en: "Allow" },
  deny: { zh: "不允许", en: "Don't allow" },
  useNickname: { zh: "用微信昵称填写", en: "Use the WeChat nickname" },
} satisfies Record<string, Readonly<Record<Language, string>>>;

/** Key of a message in the table. */
export type TextKey = keyof typeof TEXTS;
