import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { HiddenText } from './hidden-text';

const Announce = createContext<(text: string) => void>(() => undefined);

/** The pane's one live region: a screen reader speaks what is announced, without the focus moving. */
export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <Announce.Provider value={announce}>
      <div role="status" aria-live="polite">
        {/* A new element each time, so that the same sentence is spoken again. */}
        <HiddenText key={said.times}>{said.text}</HiddenText>
      </div>
      {children}
    </Announce.Provider>
  );
}

/** Speaks a sentence to who uses a screen reader. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}
