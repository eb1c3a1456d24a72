// Runs before the first paint: the theme, and whether the prerendered home is the page asked for.
(function (root) {
  var theme = 'system';
  try {
    theme = JSON.parse(localStorage.getItem('bit-by-bind')).data.settings.theme;
  } catch {
    // Nothing kept, or nothing that can be read: the app itself says so.
  }
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.dataset.theme = theme;
  root.dataset.route = /^#?\/?$/.test(location.hash) ? 'home' : 'other';
})(document.documentElement);
