// Suggestions under a search field while something is typed, and "/" to get to the field.

import {numbersApart} from './numbers.js';

const PAUSE = 150;
const GROUPS = ['action', 'order', 'return', 'ticket', 'article', 'thread'];
const ICONS = {
  action: 'arrow-up-right',
  order: 'box-seam',
  return: 'arrow-return-left',
  ticket: 'chat-left-text',
  article: 'file-earmark-text',
  thread: 'chat-square-text',
};

// With less it is too early to say that nothing answers a question.
const TELLING = 12;

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
  link.append(marked === hit.title ? highlighted(hit.highlight) : element('bdi', '', ...numbersApart(hit.title)));
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

/** That nothing answers the words, and the ways to people, which take the words along. */
const nothing = (form, words) => {
  const ask = element('a', 'suggest__item', icon(form, 'chat-square-text'), form.dataset.ask);
  ask.href = `/forum/ask?title=${encodeURIComponent(words)}`;
  const contact = element('a', 'suggest__item', icon(form, 'headset'), form.dataset.contact);
  contact.href = `/contact?subject=${encodeURIComponent(words)}`;
  const ways = element('ul', 'suggest__group', element('li', '', ask), element('li', '', contact));
  return [element('p', 'suggest__head', form.dataset.nothing), ways];
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
    const none = hits.length === 0;
    box.replaceChildren(
      ...none ? nothing(form, words) : types.flatMap(type => {
        const these = hits.filter(hit => hit.type === type);
        return these.length ? group(form, type, these) : [];
      }),
      all(form, words));
    box.hidden = none && words.length < TELLING;
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
