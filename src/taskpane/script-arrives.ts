/**
 * Waits until a script of the page has run or failed, at most so many milliseconds. Never rejects: what runs next finds out
 * whether the script is there. The window's load event comes after every script, so that one that failed early is not missed.
 */
export function scriptArrives(script: HTMLScriptElement | null, milliseconds: number): Promise<void> {
  if (!script || document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const arrive = (): void => resolve();
    setTimeout(arrive, milliseconds);
    script.addEventListener('load', arrive);
    script.addEventListener('error', arrive);
    addEventListener('load', arrive);
  });
}
