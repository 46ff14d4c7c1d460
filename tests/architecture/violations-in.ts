import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { rules } from './folder-order.js'

/** Each import below a folder that breaks a rule of the flow: the rule, from where, to where. */
export async function violationsIn(folder: string): Promise<{ rule: string; from: string; to: string }[]> {
  const { output } = await cruise(['src'], {
    baseDir: folder,
    ruleSet: { forbidden: [...rules] },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  })
  if (typeof output === 'string') throw new TypeError(`A cruise result was awaited, not text: ${output}`)
  const { summary, modules }: ICruiseResult = output
  if (modules.length === 0) throw new RangeError(`No module below ${folder}/src: the rules would hold of nothing.`)
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}
