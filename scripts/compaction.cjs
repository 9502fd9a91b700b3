const ts = require("typescript");

/**
 * Writes template literals as sums for the compiler, which would make calls of `concat` of them: the same text for what
 * the sources put in, strings and numbers, in fewer bytes.
 *
 * @type {ts.TransformerFactory<ts.SourceFile>}
 */
const concatenation = (context) => {
  const { factory } = context;
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!ts.isTemplateExpression(visited)) return visited;
    const { head, templateSpans } = visited;
    const texts = [head, ...templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
    const terms = templateSpans.flatMap(({ expression }, i) => [
      factory.createParenthesizedExpression(expression),
      ...(texts[i + 1] ? [factory.createStringLiteral(texts[i + 1])] : []),
    ]);
    // A sum is a text if one of its first two terms is.
    if (head.text || !texts[1]) terms.unshift(factory.createStringLiteral(head.text));
    const sum = terms.reduce((left, right) => factory.createAdd(left, right));
    return factory.createParenthesizedExpression(sum);
  };
  return (source) => ts.visitNode(source, visit);
};

/**
 * Lets one call of `Object.assign` make an object of all its parts, for which the compiler nests a call for each.
 *
 * @type {ts.TransformerFactory<ts.SourceFile>}
 */
const flatSpread = (context) => {
  const isAssign = (node) =>
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "__assign";
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    if (!isAssign(visited) || !isAssign(visited.arguments[0])) return visited;
    const [inner, ...parts] = visited.arguments;
    return context.factory.createCallExpression(visited.expression, undefined, [...inner.arguments, ...parts]);
  };
  return (source) => ts.visitNode(source, visit);
};

/**
 * Writes `undefined` where the compiler writes `void 0`: the packed file has it as a variable, of one letter once minified.
 *
 * @type {ts.TransformerFactory<ts.SourceFile>}
 */
const namedUndefined = (context) => {
  const visit = (node) =>
    ts.isVoidExpression(node) ? context.factory.createIdentifier("undefined") : ts.visitEachChild(node, visit, context);
  return (source) => ts.visitNode(source, visit);
};

/** Transformers for the compiler to which it leaves fewer bytes. */
module.exports = { before: [concatenation], after: [flatSpread, namedUndefined] };
