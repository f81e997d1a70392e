/** The address of a font in the package. */
declare module '*.ttf?url' {
  const address: string;
  export { address as default };
}
