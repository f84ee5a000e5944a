(() => {
  const root = document.documentElement;
  const order = ['system', 'light', 'dark'];
  let theme = 'system';
  try {
    theme = localStorage.getItem('theme') ?? 'system';
  } catch {
    // Storage may be closed to us: the choice then holds for this page.
  }
  const show = () => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
    const button = document.querySelector('.theme-switch');
    if (button) {
      button.setAttribute('aria-label', `Theme: ${theme}. Change`);
      button.title = `Theme: ${theme}`;
    }
  };
  show();
  addEventListener('DOMContentLoaded', () => {
    show();
    document.querySelector('.theme-switch')?.addEventListener('click', () => {
      theme = order[(order.indexOf(theme) + 1) % order.length];
      try {
        if (theme === 'system') localStorage.removeItem('theme');
        else localStorage.setItem('theme', theme);
      } catch {
        // As above.
      }
      show();
    });
  });
})();
