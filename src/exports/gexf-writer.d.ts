// The writer alone: the front door of the package loads its parser too, and with it a reader of XML.
declare module 'graphology-gexf/common/writer.js' {
  export { write as default } from 'graphology-gexf'
}
