// Runs before the first paint, so that a page never flashes in the wrong colours: sets the theme that the
// member chose on this device, and marks that scripts run (see `.js` in base.css).
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('kumara.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is switched off: the system's colours it is.
  }
})();
