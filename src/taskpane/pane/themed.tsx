import { useEffect, useState, type ReactNode } from 'react';
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';

const DARK = '(prefers-color-scheme: dark)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    // Long words of a plan (links, codes) must not widen the pane.
    overflowWrap: 'anywhere',
    // Fluent UI's grey for what is not ticked looks as if it could not be.
    '& .fui-Checkbox, & .fui-Radio': { '--colorNeutralForeground3': tokens.colorNeutralForeground1 },
    // Without their colour, links would be words like any other.
    '@media (forced-colors: active)': { '& .fui-Link': { color: 'LinkText', textDecorationLine: 'underline' } },
  },
});

/**
 * Light or dark, as the host's theme says; where it says nothing, as the system prefers. High contrast (forced colours)
 * is the browser's doing, and Fluent UI follows it.
 * @param dark the host's theme; null where the host does not tell
 */
export function Themed({ dark, children }: { readonly dark: boolean | null; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const prefersDark = usePrefersDark();
  const isDark = dark ?? prefersDark;
  const theme = isDark ? webDarkTheme : webLightTheme;
  useEffect(() => {
    // Scroll bars, lists that open and what shows beyond the page's ends are the document's.
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.body.style.backgroundColor = theme.colorNeutralBackground3;
  }, [isDark, theme]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      {children}
    </FluentProvider>
  );
}

function usePrefersDark(): boolean {
  const [prefersDark, setPrefersDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const onChange = (): void => setPrefersDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return prefersDark;
}
