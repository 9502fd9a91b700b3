/**
 * Shapes the API reference after what users see. The sources are laid out by topic, an interface each, and
 * `AuthenticationClient` has the methods of all of them: the reference has a page for each topic, and the client's page
 * leads there instead of repeating them. What the package does not export is left out.
 */
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

const CLIENT = "AuthenticationClient";
const CLIENT_PAGE = "authentication-client";
const INDEX = "index";
/** What a topic's implementation is typed as. */
const IMPLEMENTATION = "Implementation";
/** What the client and the sub-clients extend. */
const BASE = "ApiClient";
/** Headings of the index, by the sources' folders. */
const GROUPS = {
  "": "Client",
  methods: "Methods, by topic",
  clients: "Sub-clients",
  errors: "Errors",
  types: "Types",
  platform: "Types",
  session: "Session",
  http: "Requests",
};

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, describeMergedClass);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const modules = project.getChildrenByKind(ReflectionKind.Module);
    const index = modules.find(({ name }) => name === INDEX);
    const exported = new Set(index.children.map(({ name }) => name));
    project.removeReflection(index);

    const pages = modules.filter((module) => module !== index);
    for (const page of pages) keepPublic(project, page, exported);
    const kept = pages.filter((page) => page.children?.length);
    for (const page of pages) if (!kept.includes(page)) project.removeReflection(page);

    kept.forEach(describePage);
    const client = project.getChildByName([CLIENT_PAGE, CLIENT]);
    client.comment.summary.push({ kind: "text", text: "Its methods, by topic:\n" });
    client.comment.summary.push(...kept.filter(({ name }) => name.startsWith("methods/")).flatMap(listMethods));
    project.comment = new Comment([
      { kind: "text", text: "Written by `npm run docs` from the doc comments of the sources. Edit those." },
    ]);
  });
}

/** A sub-client is a class without a comment, merged with an interface of its name that has the methods and the comment. */
function describeMergedClass(context, reflection) {
  if (!isClass(reflection) || reflection.comment) return;
  reflection.comment = context.getComment(context.getSymbolFromReflection(reflection), ReflectionKind.Interface);
}

/**
 * Removes what users cannot import or call, and what classes have from those that they extend, or the client from its
 * topics. A topic is its interface, shown as a class, without the constant that carries it out. A sub-client comes with the
 * client: its constructor is not for users.
 */
function keepPublic(project, page, exported) {
  const children = [...(page.children ?? [])];
  const constants = children.filter((child) => child.kind === ReflectionKind.Variable && carriesOut(child.type));
  const topics = new Set(constants.map(({ type }) => carriesOut(type)));
  for (const reflection of children) {
    if (constants.includes(reflection) || !(exported.has(reflection.name) || topics.has(reflection.name))) {
      project.removeReflection(reflection);
      continue;
    }
    if (topics.has(reflection.name)) reflection.kind = ReflectionKind.Class;
    if (!isClass(reflection)) continue;
    const isClient = reflection.name === CLIENT;
    const isSubClient = !isClient && extendsBase(reflection);
    for (const member of [...reflection.children]) {
      const isTopical = isClient && member.kind === ReflectionKind.Method;
      const isForSdk = isSubClient && member.kind === ReflectionKind.Constructor;
      if (member.inheritedFrom || isTopical || isForSdk) project.removeReflection(member);
      for (const signature of member.signatures ?? []) signature.overwrites = undefined;
    }
    if (isClient || isSubClient) reflection.extendedTypes = undefined;
  }
}

function extendsBase({ extendedTypes = [] }) {
  return extendedTypes.some(({ name }) => name === BASE);
}

/** The name of the interface that `Implementation<…>` carries out. */
function carriesOut(type) {
  return type.type === "reference" && type.name === IMPLEMENTATION ? type.typeArguments[0].name : undefined;
}

/** The index groups pages by folder; a page begins with what its class says of itself, or else with what is on it. */
function describePage(page) {
  const folder = page.name.includes("/") ? page.name.split("/")[0] : "";
  const { comment } = page.children.find(isClass) ?? {};
  const summary = comment ? comment.summary.splice(0) : listOf(page.children);
  page.comment = new Comment(summary, [new CommentTag("@group", [{ kind: "text", text: GROUPS[folder] }])]);
}

/** A line of Markdown: the topic and its methods. */
function listMethods(page) {
  const topic = page.children.find(isClass);
  const methods = listOf(topic.getChildrenByKind(ReflectionKind.Method));
  return [{ kind: "text", text: "\n- " }, linkTo(topic), { kind: "text", text: ": " }, ...methods];
}

function isClass({ kind }) {
  return kind === ReflectionKind.Class;
}

/** A choice of values is a type and a constant of the same name: the constant, which comes last, shows the values. */
function listOf(reflections) {
  const targets = [...new Map(reflections.map((reflection) => [reflection.name, reflection])).values()];
  return targets.flatMap((target, at) => [{ kind: "text", text: at ? ", " : "" }, linkTo(target)]);
}

function linkTo(target) {
  return { kind: "inline-tag", tag: "@link", text: target.name, target };
}
