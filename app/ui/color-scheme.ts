/** Follows the reader's colour scheme, by the attribute that the component library of the later views goes by as well. */
export function followColorScheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    document.documentElement.setAttribute('data-mantine-color-scheme', dark.matches ? 'dark' : 'light');
  };
  follow();
  dark.addEventListener('change', follow);
}
