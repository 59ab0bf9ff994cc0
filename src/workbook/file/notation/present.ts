/** An object without its undefined properties, which a model leaves out. */
export function present<T extends object>(properties: { readonly [K in keyof T]: T[K] | undefined }): T {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
