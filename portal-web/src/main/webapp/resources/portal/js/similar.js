// While a question's title is typed: help articles and threads that may answer it already, with what they say in one line
// and, where the question goes to support, a button that closes the matter.

import {numbersApart} from './numbers.js';

const PAUSE = 400;
const MOST = 4;

// What is read. Where the question goes to support, what it asks to be done comes first, unless that is done by writing here.
const ANSWERS = ['article', 'thread'];
const MOST_ACTIONS = 2;
const HERE = ['/contact', '/ticket/new'];

/** Actions that are not done here, each followed by what of the viewer's own it is about: of one that is, that goes too. */
const elsewhere = hits => {
  let here = false;
  return hits.filter(hit => {
    if (hit.type === 'action') {
      here = HERE.some(path => hit.url.startsWith(path));
    }
    return !here;
  });
};

/** Asked by itself, each kind has room: an action with all it is about would leave none for answers. */
const search = async (sources, limit, words, signal) => {
  const answer = await fetch(`/api/v1/search?in=${sources}&limit=${limit}&q=${encodeURIComponent(words)}`, {signal});
  return answer.ok ? (await answer.json()).items : [];
};

const row = (section, hit, index) => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const kind = document.createElement('p');
  link.id = `similar-${index}`;
  link.href = hit.url;
  link.target = '_blank';
  link.rel = 'noopener';
  link.dir = 'auto';
  link.append(...numbersApart(hit.title));
  kind.className = 'meta';
  kind.textContent = ANSWERS.includes(hit.type) ? section.dataset[hit.type] : hit.note ?? '';
  item.append(link);
  if (hit.answer) {
    const answer = document.createElement('p');
    answer.className = 'anywhere';
    answer.dir = 'auto';
    answer.textContent = hit.answer;
    item.append(answer);
  }
  item.append(kind);
  if (section.dataset.closes && ANSWERS.includes(hit.type)) {
    const closes = document.createElement('button');
    closes.type = 'submit';
    closes.className = 'btn btn--small';
    closes.name = 'answered';
    closes.value = hit.url;
    closes.setAttribute('aria-describedby', link.id);
    closes.textContent = section.dataset.closes;
    item.append(closes);
  }
  return item;
};

const shown = section => [...section.querySelectorAll('li > a')].map(link => link.getAttribute('href'));

/** Puts hits into the list; the same ones stay as they are, so that nobody who reads them loses the place. */
const show = (section, hits) => {
  const before = shown(section);
  if (hits.length !== before.length || hits.some((hit, index) => hit.url !== before[index])) {
    section.querySelector('ul').replaceChildren(...hits.map((hit, index) => row(section, hit, index)));
    document.querySelector('[data-similar-count]').textContent =
      document.querySelector('[data-similar-count]').dataset[hits.length] ?? '';
  }
  section.hidden = hits.length === 0;
};

const attach = section => {
  const id = section.dataset.similar;
  const input = document.querySelector(`[id="${CSS.escape(id)}"], [id$=":${CSS.escape(id)}"]`);
  if (!input) {
    return;
  }
  let timer;
  let asked;

  const ask = async () => {
    const words = input.value.trim();
    asked?.abort();
    if (words.split(/\s+/).length < 2 && words.length < 6) {
      show(section, []);
      return;
    }
    asked = new AbortController();
    try {
      const {signal} = asked;
      const [actions, answers] = await Promise.all([
        section.dataset.closes ? search('actions', MOST * 2, words, signal) : [],
        search('faq,forum', MOST, words, signal)
      ]);
      show(section, [...elsewhere(actions).slice(0, MOST_ACTIONS), ...answers].slice(0, MOST));
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        show(section, []);
      }
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  if (input.value && !shown(section).length) {
    ask();
  }
};

document.querySelectorAll('[data-similar]').forEach(attach);
