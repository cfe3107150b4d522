// A bar at the top while the next page is on its way; the style sheet shows it only after 400 ms.

const MOST = 20000;
let bar;

const stop = () => {
  bar?.remove();
  bar = undefined;
};

const start = () => {
  if (bar) {
    return;
  }
  bar = document.createElement('div');
  bar.className = 'load-bar';
  bar.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = document.body.dataset.loading;
  bar.append(words);
  document.body.append(bar);
  setTimeout(stop, MOST);
};

document.addEventListener('submit', event => {
  if (!event.defaultPrevented) {
    start();
  }
});

document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (link && !event.defaultPrevented && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey
      && !link.target && !link.hasAttribute('download') && link.origin === location.origin
      && (link.pathname !== location.pathname || link.search !== location.search)) {
    start();
  }
});

addEventListener('pageshow', stop);
