import { useEffect, useState } from 'react';

/** What is being loaded, has been, or could not be. */
export type Loaded<T> = { readonly value: T } | { readonly problem: string } | undefined;

/**
 * Loads something for a key, anew when the key changes.
 *
 * @param key undefined: nothing is to be loaded
 */
export function useLoaded<K, T>(key: K | undefined, load: (key: K) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>();
  useEffect(() => {
    let isWanted = true;
    setLoaded(undefined);
    if (key === undefined) return;
    load(key).then(
      (value) => isWanted && setLoaded({ value }),
      (error: unknown) => isWanted && setLoaded({ problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, load]);
  return loaded;
}
