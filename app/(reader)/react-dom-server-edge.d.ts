// Next's build refuses `react-dom/server` in a route handler; this entry is the same code without types.
declare module 'react-dom/server.edge' {
  export { renderToStaticMarkup } from 'react-dom/server'
}
