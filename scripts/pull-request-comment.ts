import { commentOf } from './pull-request/comment-of.js'
import { recordsChanged } from './pull-request/records-changed.js'

const [before, after, ...others] = process.argv.slice(2)
if (before === undefined || after === undefined || others.length > 0) {
  console.error('usage: npm run --silent pull-request-comment -- <data folder of the base> <data folder of the head>')
  process.exit(2)
}
process.stdout.write(commentOf(await recordsChanged(before, after)))
