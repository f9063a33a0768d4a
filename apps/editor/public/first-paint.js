// Runs before anything is drawn, so that a page chosen dark never flashes light.
(() => {
  const chosen = (name) => {
    try {
      return JSON.parse(localStorage.getItem(`followthrough.${name}`) ?? 'null');
    } catch {
      return null; // storage refused or unreadable: the system's choice is right
    }
  };
  const theme = chosen('theme');
  const root = document.documentElement;
  if (['light', 'dark', 'contrast'].includes(theme)) root.dataset.theme = theme;
  if (chosen('language') === 'mn') root.lang = 'mn';
})();
