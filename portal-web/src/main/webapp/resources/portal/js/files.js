// Files of a form are uploaded when they are chosen, dropped on its text or pasted into it: each with its progress, and a
// button that stops it or tries again. What is there is a ticked box in the form, as without scripts; unticked, it is not sent.
// A form is sent when all its files are there: not before, and not without one that failed, unless that is taken out.

const TOKEN = 'formToken';
const IN_TEXT = /\]\(\/files\//g;
const PICTURE = /!?\[[^\]]*\]\(\/files\/[^)]*\)/;

// What another try would not make better: the file is too large, of a kind that is not taken, or has a virus.
const FINAL = [413, 415, 422];

/** How long a file that was uploaded can be sent, in milliseconds: a little less than the day after which it is deleted. */
const KEPT = 23 * 60 * 60 * 1000;

/** How many files were chosen so far. */
let turns = 0;

/** What came of the files that a text will show, in the order they were chosen in, by form. */
const pictures = new Map();

/** How many are on their way, by form: one that is sent meanwhile waits for them. */
const running = new Map();
// Few go at once, the others wait their turn: the server takes only so many from one person.
const AT_ONCE = 2;
const queue = [];
let going = 0;

// Texts that were written in since the first of the files that are on their way was chosen.
const written = new WeakSet();

const say = (template, name) => template.replace('{0}', () => name);

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text ?? '';
  return made;
};

const button = (text, act) => {
  const made = element('button', 'btn btn--small btn--plain', text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};

const chooser = place => place.querySelector('input[type="file"]');

/** Says it to those who hear the page; the place of it is there before. */
const announce = (place, words) => {
  place.querySelector('[data-upload-said]').textContent = words;
};

/** Says to everybody what becomes of the form. */
const note = (place, words) => {
  place.querySelector('[data-upload-note]').textContent = words;
  announce(place, words);
};

/** Where files are chosen in a form, or in a part of one. */
const places = part => [...part.querySelectorAll('[data-upload]')];

/** Whether it is in a part of the form that is not chosen, and so is not sent. */
const isLeftOut = part => part.closest('.return-line__more')?.offsetParent === null;

const failures = form => [...form.querySelectorAll('.upload__row--failed')].filter(row => !isLeftOut(row));

/** What was said of the form is over. */
const hush = form => places(form).forEach(place => note(place, ''));

/** The list of what is chosen; the form has none yet where nothing was. */
const list = place => {
  const field = place.closest('fieldset');
  let chosen = field.querySelector('ul.choices');
  if (!chosen) {
    chosen = element('ul', 'choices');
    place.before(chosen);
  }
  return chosen;
};

/** The text of a form that its files are shown in. */
const text = form => form.querySelector('.composer textarea') ?? form.querySelector('textarea');

/** Where a picture may stand: at the caret, but never inside another one, whose words may just be written. */
const free = ({selectionEnd: at, value}) => {
  const from = value.lastIndexOf('\n', at - 1) + 1;
  const next = value.indexOf('\n', at);
  const to = next < 0 ? value.length : next;
  return PICTURE.test(value.slice(from, to)) ? Math.min(to + 1, value.length) : at;
};

/**
 * Shows a picture in the text, where it is written; what stands for it to those who do not see it is asked for, unless
 * they are busy with something else. A video and its captions are links alone on a line.
 */
const show = (place, file) => {
  const form = place.closest('form');
  const area = text(form);
  const words = file.name.replace(/\.[^.]*$/, '').replace(/[[\]\\]/g, ' ');
  const at = free(area);
  const atCaret = area.selectionStart === area.selectionEnd && area.selectionEnd === at;
  const before = !at || area.value[at - 1] === '\n' ? '' : '\n\n';
  const begin = file.picture ? '![' : '[';
  const address = file.picture ? `${file.path}#${file.width}x${file.height}` : file.path;
  area.setRangeText(`${before}${begin}${words}](${address})\n`, at, at, atCaret ? 'end' : 'preserve');
  if (document.activeElement === area && atCaret && running.get(form).count === 1 && !written.has(area)) {
    const from = at + before.length + begin.length;
    area.setSelectionRange(from, from + words.length);
  }
  area.dispatchEvent(new Event('input', {bubbles: true}));
};

/** How many files its form has: chosen ones, those that its text shows, and those that are on their way. */
const count = place => {
  const form = place.closest('form');
  const shown = place.dataset.inText === 'true' ? text(form).value.match(IN_TEXT)?.length ?? 0 : 0;
  return places(form).filter(one => !isLeftOut(one)).reduce((sum, one) => sum
    + one.closest('fieldset').querySelectorAll('ul.choices input:checked').length
    + one.querySelectorAll('.upload__row:not(.upload__row--failed)').length, shown);
};

/** In the list they stand as they were chosen, whichever came first. */
const insert = (chosen, item) => {
  const later = [...chosen.children].find(other => Number(other.dataset.turn ?? -1) > Number(item.dataset.turn));
  chosen.insertBefore(item, later ?? null);
};

/** Its box among those that are chosen. */
const tick = (place, file, turn) => {
  const name = place.dataset.upload;
  const item = document.createElement('li');
  const box = document.createElement('input');
  Object.assign(box, {type: 'checkbox', id: `${name}:${file.id}`, name, value: file.id, checked: true});
  const label = document.createElement('label');
  label.htmlFor = box.id;
  label.append(file.name);
  item.append(box, label);
  item.dataset.turn = turn;
  item.dataset.since = file.since ?? Date.now();
  insert(list(place), item);
  return box;
};

const choose = (place, file, turn) => {
  const plays = place.dataset.videos === 'true' && (file.type.startsWith('video/') || file.type === 'text/vtt');
  if (place.dataset.inText === 'true' && (file.picture || plays)) {
    show(place, file);
  } else {
    tick(place, file, turn).dispatchEvent(new Event('input', {bubbles: true}));
  }
};

/** The files that are ticked in a form, each with its field. */
export const ticked = form => places(form).flatMap(place =>
  [...place.closest('fieldset').querySelectorAll('ul.choices input:checked')].map(box => ({
    field: box.name,
    id: box.value,
    name: box.labels[0].textContent,
    since: Number(box.closest('li').dataset.since ?? Date.now()),
  })));

/** Gives a form the boxes of files that were ticked in it before, as long as the portal keeps what nothing was sent with. */
export const tickAgain = (form, files) => files.filter(file => Date.now() - file.since < KEPT).forEach(file => {
  const place = places(form).find(one => one.dataset.upload === file.field);
  const boxes = place ? [...place.closest('fieldset').querySelectorAll('ul.choices input')] : [];
  if (place && boxes.every(box => box.value !== file.id)) {
    tick(place, file, ++turns);
  }
});

const start = form => {
  if (!running.has(form)) {
    written.delete(text(form));
  }
  running.set(form, {...running.get(form), count: (running.get(form)?.count ?? 0) + 1});
};

const finish = form => {
  const {count, then} = running.get(form);
  if (count > 1) {
    running.set(form, {count: count - 1, then});
  } else {
    running.delete(form);
    then?.();
  }
};

/** Who was on a button that goes is led on to another. */
const leave = (row, next) => {
  if (row.contains(document.activeElement)) {
    next.focus();
  }
};

/** Lets the next ones go. */
const proceed = () => {
  while (going < AT_ONCE && queue.length) {
    going += 1;
    queue.shift()();
  }
};

/** Takes out what failed: without it, there may be nothing that holds the form. */
const remove = (place, row) => {
  leave(row, chooser(place));
  row.remove();
  if (!failures(place.closest('form')).length) {
    hush(place.closest('form'));
  }
};

/** What tells a file from others of its form; browsers have no random ids where the portal speaks plain HTTP. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** What a text shows, it shows in the order of choice: what came sooner waits for what was chosen before it. */
const settle = (form, turn, act) => {
  const waiting = pictures.get(form);
  waiting.set(turn, act);
  for (const [next, found] of waiting) {
    if (!found) {
      return;
    }
    found();
    waiting.delete(next);
  }
};

/** Says that a file is one too many. */
const leaveOut = (place, file) => {
  const why = say(place.dataset.many, file.name);
  const row = element('div', 'upload__row');
  row.append(element('span', 'field__error', why), button(place.dataset.cancel, () => remove(place, row)));
  row.classList.add('upload__row--failed');
  place.append(row);
  announce(place, why);
};

/**
 * Sends a file; the key makes a second try the same file where only the answer was lost, and its turn keeps its place among
 * the others.
 */
const send = (place, file, key = newKey(), turn = ++turns) => {
  const form = place.closest('form');
  const {running: words, cancel, again, failed, uploaded, held} = place.dataset;
  const row = element('div', 'upload__row');
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', say(words, file.name));
  const state = element('span', 'upload__state', say(words, file.name));
  const request = new XMLHttpRequest();
  const go = () => request.send(file);
  const give = () => {
    leave(row, chooser(place));
    row.remove();
    settle(form, turn, () => {});
    finish(form);
  };
  const stop = button(cancel, () => {
    const turn = queue.indexOf(go);
    if (turn < 0) {
      request.abort();
    } else {
      queue.splice(turn, 1);
      give();
    }
  });
  row.append(state, bar, stop);
  place.append(row);
  start(form);
  pictures.set(form, pictures.get(form) ?? new Map());
  pictures.get(form).set(turn, null);

  const refuse = why => {
    const retry = button(again, () => {
      const next = send(place, file, key, turn);
      leave(row, next);
      remove(place, row);
    });
    const focused = row.contains(document.activeElement);
    const ways = [button(cancel, () => remove(place, row))];
    if (!FINAL.includes(request.status)) {
      ways.unshift(retry);
    }
    row.classList.add('upload__row--failed');
    row.replaceChildren(element('span', 'field__error', why), ...ways);
    if (focused) {
      ways[0].focus();
    }
    settle(form, turn, () => {});
    // A form that waited for it is not sent without it.
    const {count, then} = running.get(form);
    if (then) {
      running.set(form, {count});
      note(place, held);
    }
    announce(place, then ? `${why} ${held}` : why);
    finish(form);
  };

  request.upload.addEventListener('progress', event => {
    bar.value = event.loaded / event.total;
  });
  request.addEventListener('load', () => {
    let answer = {};
    try {
      answer = JSON.parse(request.responseText);
    } catch {
      // A proxy answers with a page of its own: what it says is no word about the file.
    }
    if (request.status === 201) {
      const arrive = () => {
        choose(place, answer, turn);
        leave(row, chooser(place));
        row.remove();
        announce(place, say(uploaded, answer.name));
      };
      if (place.dataset.inText !== 'true') {
        arrive();
      }
      settle(form, turn, place.dataset.inText === 'true' ? arrive : () => {});
      finish(form);
    } else {
      refuse(answer.error ?? say(failed, file.name));
    }
  });
  request.addEventListener('error', () => refuse(say(failed, file.name)));
  request.addEventListener('abort', give);
  request.addEventListener('loadend', () => {
    going -= 1;
    proceed();
  });
  request.open('POST', `/files?${new URLSearchParams({name: file.name, key})}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('Portal-Form', form.elements[TOKEN].value);
  queue.push(go);
  proceed();
  return stop;
};

const sendAll = (place, files) => [...files].forEach(file => {
  if (count(place) < Number(place.dataset.most)) {
    send(place, file);
  } else {
    leaveOut(place, file);
  }
});

const attach = place => {
  const input = chooser(place);
  // What is chosen goes by itself: the form is one of words.
  input.removeAttribute('name');
  input.addEventListener('change', () => {
    sendAll(place, input.files);
    input.value = '';
  });
};

/** Where files go that are dropped or pasted on a part of a form: to the row it is in, else to what comes last. */
const nearest = (form, target) => {
  let part = target;
  while (part !== form && !part.querySelector('[data-upload]')) {
    part = part.parentElement;
  }
  const [first, ...others] = places(part);
  return others.length || isLeftOut(first) ? places(form).at(-1) : first;
};

const listen = form => {
  form.enctype = 'application/x-www-form-urlencoded';
  form.addEventListener('input', event => {
    if (event.isTrusted) {
      written.add(event.target);
    }
  });
  form.addEventListener('paste', event => {
    if (event.clipboardData?.files.length && !event.clipboardData.types.includes('text/plain')) {
      event.preventDefault();
      sendAll(nearest(form, event.target), event.clipboardData.files);
    }
  });
  form.addEventListener('dragover', event => {
    if (event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      form.classList.add('form--drop');
    }
  });
  ['dragleave', 'drop'].forEach(type => form.addEventListener(type, () => form.classList.remove('form--drop')));
  form.addEventListener('drop', event => {
    if (event.dataTransfer?.files.length) {
      event.preventDefault();
      sendAll(nearest(form, event.target), event.dataTransfer.files);
    }
  });
};

const hold = event => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

// Before the module that stops a second sending hears of it: a form whose files are on their way is sent when they are there,
// and one whose file failed when that was tried again or taken out.
addEventListener('submit', event => {
  const {target: form, submitter} = event;
  const waiting = running.get(form);
  const [failed] = failures(form);
  if (failed) {
    hold(event);
    const place = failed.closest('[data-upload]');
    note(place, place.dataset.held);
    failed.querySelector('button').focus();
  } else if (waiting) {
    hold(event);
    const place = form.querySelector('.upload__row').closest('[data-upload]');
    note(place, place.dataset.pending);
    running.set(form, {...waiting, then: () => {
      hush(form);
      form.requestSubmit(submitter);
    }});
  }
}, true);

const all = [...document.querySelectorAll('[data-upload]')];
all.forEach(attach);
new Set(all.map(place => place.closest('form'))).forEach(listen);
