// Runs before the first paint, so that a person who chose dark is not dazzled by a white page.
(() => {
  let chosen = localStorage.getItem('mantine-color-scheme-value');
  if (chosen !== 'light' && chosen !== 'dark') {
    chosen = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.setAttribute('data-mantine-color-scheme', chosen);
})();
