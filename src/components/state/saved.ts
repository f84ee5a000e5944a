/**
 * The browser's storage, which may be full, forbidden, or hold rubbish. Every call works without it.
 */
export function read(storage: () => Storage, key: string): string | undefined {
  try {
    return storage().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function write(storage: () => Storage, key: string, value: string): void {
  try {
    if (value === '') storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // Nothing is lost but the memory between pages.
  }
}
