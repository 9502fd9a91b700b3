const en = require("../texts/en-US");
const zh = require("../texts/zh-CN");

/** Language of the pages and of the SDK's messages: Chinese if WeChat is in Chinese, otherwise English. */
const lang = wx.getAppBaseInfo().language.startsWith("zh") ? "zh-CN" : "en-US";

/** Texts of the pages, by name. Each page has them in its data. */
const t = lang === "zh-CN" ? zh : en;

module.exports = { lang, t };
