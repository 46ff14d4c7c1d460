import ts from 'typescript'

/** Whether an expression is written out: it has no name in it that could stand for something else. */
function isLiteral(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral)
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer))
  if (ts.isPrefixUnaryExpression(node)) return isLiteral(node.operand)
  if (ts.isIdentifier(node)) return node.text === 'undefined'
  return (
    ts.isStringLiteral(node) ||
    ts.isNumericLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  )
}

/** The value that a comment writes out, as source text, or nothing if it is prose. */
function writtenOut(comment: string): string | undefined {
  const text = `(${comment})`
  const file = ts.createSourceFile('comment.ts', text, ts.ScriptTarget.ES2022, true)
  const [statement, ...others] = file.statements
  if (others.length > 0 || statement === undefined || !ts.isExpressionStatement(statement)) return undefined
  if (ts.transpileModule(text, { reportDiagnostics: true }).diagnostics?.length) return undefined
  const { expression } = statement
  return ts.isParenthesizedExpression(expression) && isLiteral(expression.expression) ? text : undefined
}

/** The expression that a statement shows: its own, or what it prints or names. */
function shown(statement: ts.Statement): ts.Expression | undefined {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.at(-1)?.initializer
  if (!ts.isExpressionStatement(statement)) return undefined
  const { expression } = statement
  const [printed] = ts.isCallExpression(expression) ? expression.arguments : []
  return printed && /^console\.log\(/.test(expression.getText()) ? printed : expression
}

/** A stated result that was checked, and the code that checks it. */
export interface Checked {
  readonly code: string
  /** How many results are stated in a form that can be checked. */
  readonly results: number
}

/**
 * Example code in which each statement with a trailing comment that writes out a value, such as `// 'held'`, asserts that
 * it has this value. Comments in prose stay what they are.
 */
export function withResultsChecked(code: string): Checked {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  let checked = ''
  let results = 0
  let from = 0
  for (const statement of file.statements) {
    const comments = ts.getTrailingCommentRanges(code, statement.end) ?? []
    const expression = shown(statement)
    const [comment] = comments
    const value = comment && writtenOut(code.slice(comment.pos, comment.end).replace(/^\/\/\s*/, ''))
    if (!expression || !comment || !value) continue
    results += 1
    checked += code.slice(from, expression.getStart())
    checked += `sameAs(${expression.getText()}, ${value})${code.slice(expression.end, comment.pos)}`
    from = comment.end
  }
  const check = `const sameAs = (value, stated) => { deepStrictEqual(value, stated); return value }`
  return { code: `import { deepStrictEqual } from 'node:assert'\n${check}\n${checked}${code.slice(from)}`, results }
}
