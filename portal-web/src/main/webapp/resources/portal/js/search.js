// Suggestions under a search field while something is typed, and "/" to get to the field.

const PAUSE = 150;
const GROUPS = ['order', 'ticket', 'article', 'thread'];
const ICONS = {order: 'box-seam', ticket: 'chat-left-text', article: 'file-earmark-text', thread: 'chat-square-text'};

const element = (name, className, ...content) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
};

/** The text of a highlight with its marks, and nothing else it may hold. */
const highlighted = html => {
  const words = document.createElement('bdi');
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    words.append(node.nodeName === 'MARK' ? element('mark', '', node.textContent) : node.textContent);
  }
  return words;
};

const icon = (form, name) => {
  const made = form.querySelector('.search__icon .icon').cloneNode(true);
  const use = made.querySelector('use');
  use.setAttribute('href', use.getAttribute('href').replace(/#.*/, `#${name}`));
  return made;
};

const item = (form, hit) => {
  const link = element('a', 'suggest__item', icon(form, ICONS[hit.type] ?? 'search'));
  link.href = hit.url;
  const marked = hit.highlight && new DOMParser().parseFromString(hit.highlight, 'text/html').body.textContent;
  link.append(marked === hit.title ? highlighted(hit.highlight) : element('bdi', '', hit.title));
  if (hit.note) {
    link.append(element('span', 'suggest__more', hit.note));
  }
  return element('li', '', link);
};

const group = (form, type, hits) => {
  const head = element('p', 'suggest__head', form.dataset[type] ?? type);
  head.id = `${form.querySelector('input').id}-${type}`;
  const list = element('ul', 'suggest__group', ...hits.map(hit => item(form, hit)));
  list.setAttribute('aria-labelledby', head.id);
  return [head, list];
};

const all = (form, words) => {
  const link = element('a', 'suggest__item', icon(form, 'search'), form.dataset.all.replace('{words}', words));
  link.href = `${form.action}?q=${encodeURIComponent(words)}`;
  return element('div', 'suggest__all', link);
};

const attach = form => {
  const input = form.querySelector('.search__input');
  const box = element('div', 'suggest');
  box.hidden = true;
  form.append(box);
  let timer;
  let asked;

  const show = (words, hits) => {
    const types = [...new Set([...GROUPS, ...hits.map(hit => hit.type)])];
    box.replaceChildren(
      ...types.flatMap(type => {
        const these = hits.filter(hit => hit.type === type);
        return these.length ? group(form, type, these) : [];
      }),
      all(form, words));
    box.hidden = hits.length === 0;
  };

  const ask = async () => {
    const words = input.value.trim();
    asked?.abort();
    if (words.length < 2) {
      box.hidden = true;
      return;
    }
    asked = new AbortController();
    try {
      const answer = await fetch(`/api/v1/suggestions?q=${encodeURIComponent(words)}`, {signal: asked.signal});
      if (answer.ok) {
        show(words, (await answer.json()).items);
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        box.hidden = true;
      }
    }
  };

  const move = step => {
    const stops = [input, ...box.querySelectorAll('a')];
    const next = stops.indexOf(document.activeElement) + step;
    stops[(next + stops.length) % stops.length].focus();
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !box.hidden) {
      box.hidden = true;
      input.focus();
      event.preventDefault();
    } else if (!box.hidden && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      move(event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
    }
  });
  form.addEventListener('focusout', event => {
    if (!form.contains(event.relatedTarget)) {
      box.hidden = true;
    }
  });
  box.addEventListener('mousedown', event => event.preventDefault());
};

document.querySelectorAll('form.search[data-all]').forEach(attach);

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  const input = document.querySelector('.search__input');
  if (event.key === '/' && !typing && input && !event.ctrlKey && !event.metaKey && !event.altKey) {
    input.focus();
    event.preventDefault();
  }
});
