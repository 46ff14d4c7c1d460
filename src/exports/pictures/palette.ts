/** What a colour is for. */
export type ColourRole = 'paper' | 'ink' | 'muted' | 'rule' | 'mark' | 'for' | 'against' | 'neither' | 'several'

/** The colours in light and in dark. No side has one: they tell what is said from what is planned, and for from against. */
export const palette = {
  light: {
    paper: '#ffffff',
    ink: '#1f2328',
    muted: '#57606a',
    rule: '#d8dee4',
    mark: '#4a4f8c',
    for: '#00695f',
    against: '#994300',
    neither: '#57606a',
    several: '#6b4a9c',
  },
  dark: {
    paper: '#0d1117',
    ink: '#e6edf3',
    muted: '#9da7b3',
    rule: '#30363d',
    mark: '#aab4f0',
    for: '#54c7b8',
    against: '#f2a65e',
    neither: '#9da7b3',
    several: '#bfa5f2',
  },
} as const satisfies Readonly<Record<'light' | 'dark', Readonly<Record<ColourRole, string>>>>
