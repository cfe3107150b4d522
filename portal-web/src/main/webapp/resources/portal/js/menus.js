// Menus and questions that opened close again: by Escape, and menus by going elsewhere. A strip of places shows the
// current one.

const open = selector => [...document.querySelectorAll(selector)];

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    for (const one of open('details.menu[open], details.confirm[open]')) {
      one.open = false;
      one.querySelector('summary').focus();
    }
  }
});

document.addEventListener('click', event => {
  open('details.menu[open]').filter(menu => !menu.contains(event.target)).forEach(menu => {
    menu.open = false;
  });
});

document.addEventListener('focusin', event => {
  open('details.menu[open]').filter(menu => !menu.contains(event.target)).forEach(menu => {
    menu.open = false;
  });
});

for (const strip of open('.side-nav, .tabs')) {
  const here = strip.querySelector('[aria-current]')?.getBoundingClientRect();
  if (here) {
    const place = strip.getBoundingClientRect();
    strip.scrollLeft += here.left - place.left - (place.width - here.width) / 2;
  }
}
