// In an internal note, whom an "@" may mean: the names of colleagues, to be completed.

const MOST = 6;
const BEGUN = /(?:^|[^\p{L}\p{N}])@([^@\n]{0,40})$/u;

const folded = name => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const attach = composer => {
  const area = composer.querySelector('textarea');
  const names = composer.dataset.colleagues.split('\n').filter(Boolean);
  if (!area || !names.length) {
    return;
  }
  const list = document.createElement('ul');
  list.className = 'suggest__group colleagues';
  list.id = `${area.id}-colleagues`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', composer.dataset.colleaguesLabel);
  list.hidden = true;
  area.after(list);
  area.setAttribute('aria-autocomplete', 'list');
  area.setAttribute('aria-controls', list.id);

  const isNote = () => composer.querySelector('[name=visibility]:checked')?.value === 'INTERNAL';
  const begun = () => BEGUN.exec(area.value.slice(0, area.selectionStart))?.[1];
  const chosen = () => list.querySelector('[aria-selected=true]');

  const choose = option => {
    list.querySelectorAll('li').forEach(one => one.setAttribute('aria-selected', String(one === option)));
    area.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({block: 'nearest'});
  };

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    area.removeAttribute('aria-activedescendant');
  };

  const complete = option => {
    const to = area.selectionStart;
    area.setRangeText(`${option.textContent} `, to - begun().length, to, 'end');
    close();
    area.focus();
    area.dispatchEvent(new Event('input', {bubbles: true}));
  };

  const offer = () => {
    const beginning = isNote() ? begun() : undefined;
    const fitting = beginning === undefined || beginning.startsWith(' ') ? [] : names
      .filter(name => folded(name).split(/\s+/).some((word, place, words) =>
        words.slice(place).join(' ').startsWith(folded(beginning))))
      .slice(0, MOST);
    if (!fitting.length) {
      close();
      return;
    }
    list.replaceChildren(...fitting.map((name, place) => {
      const option = document.createElement('li');
      option.id = `${list.id}-${place}`;
      option.className = 'suggest__item';
      option.setAttribute('role', 'option');
      option.dir = 'auto';
      option.textContent = name;
      option.addEventListener('mousedown', event => {
        event.preventDefault();
        complete(option);
      });
      return option;
    }));
    list.hidden = false;
    choose(list.firstElementChild);
  };

  area.addEventListener('input', offer);
  area.addEventListener('blur', close);
  area.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing) {
      return;
    }
    const options = [...list.children];
    const place = options.indexOf(chosen());
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : options.length - 1;
      choose(options[(place + step) % options.length]);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      complete(chosen());
    } else if (event.key === 'Escape') {
      close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
};

document.querySelectorAll('[data-colleagues]').forEach(attach);
