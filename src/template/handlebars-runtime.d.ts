/** Handlebars' own types describe this file as empty; it is Handlebars without the compiler. */
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars';

  const runtime: Pick<typeof Handlebars, 'create' | 'SafeString'>;
  export default runtime;
}
