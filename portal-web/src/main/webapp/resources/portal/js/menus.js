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

document.querySelector('.side-nav--strip [aria-current]')?.scrollIntoView({inline: 'center', block: 'nearest'});
