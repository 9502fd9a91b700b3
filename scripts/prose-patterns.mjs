/**
 * Wordings that the prose of this repository avoids, and what to write instead.
 *
 * A space in a pattern also matches one line break, `/**` the start of a doc comment, and a backtick the start or end
 * of inline code. To quote a wording, put it in code font.
 */
export const PATTERNS = [
  // Doc comments.
  {
    pattern: /\/\*\* (?:What|Who|Whose|Whom|Whether|That which|How)\b/,
    instead: "a verb (Returns, Sends, Checks), or a noun phrase; “`true` if …” for a boolean",
  },

  // Terms.
  {
    pattern: /(?<!\b(?:the|a) )\b(?:log|logs|logged|logging)(?:-| )in\b(?! (?:the|a) )/i,
    instead: "sign in, signed in",
  },
  { pattern: /\b(?:log|logs|logged|logging)(?:-| )out\b/i, instead: "sign out, signed out" },
  {
    pattern:
      /\b(?:log|logs|logged|logging) (?:nobody|somebody|someone|anyone|them|him|her|(?:the |a |another )?users?) (?:in|out)\b/i,
    instead: "signs … in, signs … out",
  },
  { pattern: /\be-mails?\b/i, instead: "email" },
  { pattern: /\b[Uu]ser name\b/, instead: "username" },
  { pattern: /\b(?:an|the|its|their|no|any|late) answers?\b/i, instead: "response" },
  { pattern: /\bmini-programs?\b/i, instead: "mini program" },
  { pattern: /\breal service\b/i, instead: "live service" },
  { pattern: /\bWeChat developer tools?\b/i, instead: "WeChat DevTools" },

  // Grammar.
  { pattern: /\b(?<!\bthere )(?:is|are|was|were) none\b(?! of)/i, instead: "is invalid, is not a …" },
  {
    pattern: /\b(?<!\bthere )(?:is|are|was|were) no\b(?! (?:longer|more|less|better|worse|different)\b)/i,
    instead: "is not a …",
  },
  {
    pattern:
      /, for (?:it|they|he|she|we|you|one|nobody|nothing|this|that|these|those|there) (?:is|are|was|were|has|have|had|do|does|did|can|cannot|could|may|might|must|needs?|will|would)\b/i,
    instead: "because",
  },
  {
    pattern:
      /, for (?:an?|the|its|their|each|every|no|some|many|most|all) [\w-]+ (?:is|are|was|were|has|have|had|do|does|did|can|cannot|could|may|might|must|needs?|will|would)\b/i,
    instead: "because",
  },
  { pattern: /\b(?:be|were) it\b/i, instead: "even if it is …" },
  { pattern: /\b(?:is|are|was|were|be|been) asked for\b/i, instead: "is requested" },
  { pattern: /\b(?<!\bthere )(?:can|may|must|should|will) be no\b(?! (?:longer|more|less)\b)/i, instead: "is not a …" },
  { pattern: /\bof (?:its|their|his|one's) own\b(?! \w)/i, instead: "its own …, separate" },
  { pattern: /\ban? [a-z-]+ of (?:its|their|his|one's) own\b(?= \w)/i, instead: "its own …, separate" },
  { pattern: /\b(?:is|are|be) left out\b/i, instead: "is optional, is omitted" },
  { pattern: /\b(?:leaves?|leaving) out\b/i, instead: "omit" },
  {
    pattern: /[,;] also (?:after|at|before|by|during|for|from|if|in|on|to|when|while|with|without)\b/i,
    instead: "even if …, including …, or a separate sentence",
  },
  { pattern: /\breasons? of\b/i, instead: "reason for" },
  { pattern: /\bcalls? of (?:an?|any|each|every|its|the|this|that)\b/i, instead: "call to" },
  { pattern: /\bthe (?:former|latter)\b/i, instead: "the name of the thing" },
  { pattern: /\bwarn(?:s|ed|ing)? of\b/i, instead: "warn about" },
  { pattern: /\ba text\b(?!-| (?:alternative|field|file|message|node)\b)/i, instead: "text, a string" },

  // Words.
  { pattern: /\bwhoever\b/i, instead: "anyone who …, or the caller, the user, the app" },
  { pattern: /\b(?:tells|told)\b/i, instead: "reports, calls, shows; distinguishes … from …" },
  { pattern: /\bonce more\b/i, instead: "again, retry" },
  { pattern: /\bcomes? back\b/i, instead: "is returned" },
  { pattern: /\b(?:as|to) nobody\b/i, instead: "without a signed-in user" },
  { pattern: /\buser-defined (?:data|values?)\b/i, instead: "custom data" },
  { pattern: /\bunder way\b/i, instead: "in flight, in progress" },
  { pattern: /\b(?:try|tries|tried|trying) again\b(?! later)/i, instead: "retry" },
  { pattern: /\bby now\b/i, instead: "meanwhile, or nothing" },
  { pattern: /\bat the first time\b/i, instead: "the first time, on first …" },
  { pattern: /\bat the (?:most|least)\b(?! (?:recent|common|significant|important))/i, instead: "at most, at least" },
  { pattern: /\b(?:is|are|was|were) away\b(?! from)/i, instead: "is unavailable" },
  { pattern: /\bmend(?:s|ed|ing)?\b/i, instead: "fix" },
  { pattern: /\b(?:an|any)?other [a-z]+ than\b/i, instead: "… other than" },
  { pattern: /\b(?:some|any|no)thing else than\b/i, instead: "… other than, … except" },
  { pattern: /\bprevents? that\b/i, instead: "prevents … from …ing" },
  { pattern: /\boutside of\b/i, instead: "outside" },
  { pattern: /\bthe word for\b/i, instead: "the name of, the term for" },
  { pattern: /\bin words\b(?! of)/i, instead: "as text, or nothing" },
  { pattern: /\bsuch as `/i, instead: "e.g." },

  // British spelling, which the spell check accepts because WeChat and the SDK's errors use it.
  { pattern: /(?<!["'])\bcancel(?:led|ling)\b/i, instead: "canceled, canceling" },

  // Chinese.
  { pattern: /您/u, instead: "你" },
  { pattern: /撤回|吊销/u, instead: "撤销" },
  { pattern: /恢复代码/u, instead: "恢复码" },
  { pattern: /第二因素/u, instead: "认证要素" },
  { pattern: /真实的?服务/u, instead: "线上服务" },
  { pattern: /本地服务(?!器)/u, instead: "模拟服务" },
  { pattern: /邮件验证码/u, instead: "邮箱验证码" },
  {
    pattern: /以(?:错误码 |原来的错误)?[^，。；\s]{0,8} ?[`\0\d]+ ?(?:失败|结束)/u,
    instead: "会报错 …, 会返回错误码 …",
  },
  // Also reads as “the password for encryption”.
  { pattern: /加密密码/u, instead: "给密码加密, 密码加密的 …" },
  { pattern: /(?<![^\s|，。；：、（])用用户/u, instead: "使用用户名 …, 把用户的 …" },
  { pattern: /\p{Script=Han} ?\((?!\0)|\(\[\p{Script=Han}/u, instead: "full-width parentheses" },
  { pattern: /[０-９Ａ-Ｚａ-ｚ]/u, instead: "half-width digits and letters" },
  { pattern: /\p{Script=Han}[a-z0-9`]|[a-z0-9`]\p{Script=Han}/iu, instead: "a space between Chinese and Latin text" },
  {
    pattern: /\p{Script=Han}\n[^\S\n]*[\p{Script=Han}（「《]/u,
    instead: "a line break after punctuation: it renders as a space",
  },
  { pattern: /\p{Script=Han} ?[,;:!?](?=\s|\p{Script=Han}|$)/mu, instead: "full-width punctuation" },
  // Matches only before Chinese text, because English text may quote a Chinese message.
  { pattern: /["“][^"“”\n\0]*\p{Script=Han}[^"“”\n\0]*["”](?= ?[\p{Script=Han}，。：；、）])/u, instead: "「…」" },
];
