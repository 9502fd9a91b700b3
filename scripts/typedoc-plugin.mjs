/**
 * Adapts the API reference to the view of users. In the sources, each topic is an interface, and `AuthenticationClient`
 * has the methods of all topics. In the reference, each topic has a page, and the client's page links to these pages
 * instead of repeating them. The reference contains only symbols that the package exports.
 */
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

const CLIENT = "AuthenticationClient";
const CLIENT_PAGE = "authentication-client";
const INDEX = "index";
/** Type of a topic's implementation. */
const IMPLEMENTATION = "Implementation";
/** Base class of the client and the sub-clients. */
const BASE = "ApiClient";
/** Headings of the index by source folder. */
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

/** Copies the comment of a sub-client from its interface. The class of the same name has no comment. */
function describeMergedClass(context, reflection) {
  if (!isClass(reflection) || reflection.comment) return;
  reflection.comment = context.getComment(context.getSymbolFromReflection(reflection), ReflectionKind.Interface);
}

/**
 * Removes everything that users cannot import or call, inherited members, and the client's copies of the topics'
 * methods. Shows the interface of a topic as a class and removes the constant that implements it. Removes the
 * constructors of sub-clients, because only the client creates them.
 */
function keepPublic(project, page, exported) {
  const children = [...(page.children ?? [])];
  const constants = children.filter((child) => child.kind === ReflectionKind.Variable && implementedBy(child.type));
  const topics = new Set(constants.map(({ type }) => implementedBy(type)));
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

/** Returns the name of the interface that `Implementation<…>` implements. */
function implementedBy(type) {
  return type.type === "reference" && type.name === IMPLEMENTATION ? type.typeArguments[0].name : undefined;
}

/**
 * Sets the group of a page in the index by folder, and its introduction: the comment of its class or a list of its
 * symbols.
 */
function describePage(page) {
  const folder = page.name.includes("/") ? page.name.split("/")[0] : "";
  const { comment } = page.children.find(isClass) ?? {};
  const summary = comment ? comment.summary.splice(0) : listOf(page.children);
  page.comment = new Comment(summary, [new CommentTag("@group", [{ kind: "text", text: GROUPS[folder] }])]);
}

/** Returns a Markdown list item with a topic and its methods. */
function listMethods(page) {
  const topic = page.children.find(isClass);
  const methods = listOf(topic.getChildrenByKind(ReflectionKind.Method));
  return [{ kind: "text", text: "\n- " }, linkTo(topic), { kind: "text", text: ": " }, ...methods];
}

function isClass({ kind }) {
  return kind === ReflectionKind.Class;
}

/**
 * Lists links to symbols. If a type and a constant have the same name, links to the constant, which shows the values.
 */
function listOf(reflections) {
  const targets = [...new Map(reflections.map((reflection) => [reflection.name, reflection])).values()];
  return targets.flatMap((target, at) => [{ kind: "text", text: at ? ", " : "" }, linkTo(target)]);
}

function linkTo(target) {
  return { kind: "inline-tag", tag: "@link", text: target.name, target };
}
