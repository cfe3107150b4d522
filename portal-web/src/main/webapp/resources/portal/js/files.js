// Files of a form are uploaded when they are chosen, dropped on its text or pasted into it: each with its progress, and a
// button that stops it or tries again. What is there is a ticked box in the form, as without scripts; unticked, it is not sent.

const TOKEN = 'formToken';

/** How many are on their way, by form: one that is sent meanwhile waits for them. */
const running = new Map();

const say = (template, name) => template.replace('{0}', name);

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

/** On a line of its own, after the one that is being written. */
const lineAfter = ({selectionEnd, value}) => {
  if (!selectionEnd || value[selectionEnd - 1] === '\n') {
    return selectionEnd;
  }
  const end = value.indexOf('\n', selectionEnd);
  return end < 0 ? value.length : end + 1;
};

/**
 * Shows a picture in the text, where it is written; what stands for it to those who do not see it is asked for. A video and its
 * captions are links alone on a line.
 */
const show = (place, file) => {
  const form = place.closest('form');
  const area = form.querySelector('.composer textarea') ?? form.querySelector('textarea');
  const words = file.name.replace(/\.[^.]*$/, '').replace(/[[\]\\]/g, ' ');
  const at = lineAfter(area);
  const before = !at || area.value[at - 1] === '\n' ? '' : '\n\n';
  const begin = file.picture ? '![' : '[';
  const address = file.picture ? `${file.path}#${file.width}x${file.height}` : file.path;
  area.setRangeText(`${before}${begin}${words}](${address})\n`, at, at, 'end');
  const from = at + before.length + begin.length;
  area.focus();
  area.setSelectionRange(from, from + words.length);
  area.dispatchEvent(new Event('input', {bubbles: true}));
};

const choose = (place, file) => {
  const plays = place.dataset.videos === 'true' && (file.type.startsWith('video/') || file.type === 'text/vtt');
  if (place.dataset.inText === 'true' && (file.picture || plays)) {
    show(place, file);
    return;
  }
  const name = place.dataset.upload;
  const item = document.createElement('li');
  const box = document.createElement('input');
  Object.assign(box, {type: 'checkbox', id: `${name}:${file.id}`, name, value: file.id, checked: true});
  const label = document.createElement('label');
  label.htmlFor = box.id;
  label.append(file.name);
  item.append(box, label);
  list(place).append(item);
};

const finish = form => {
  const left = (running.get(form)?.count ?? 1) - 1;
  const then = running.get(form)?.then;
  running.set(form, {count: left, then});
  if (left === 0) {
    running.delete(form);
    then?.();
  }
};

const start = form => running.set(form, {...running.get(form), count: (running.get(form)?.count ?? 0) + 1});

/** Sends a file; the key makes a second try the same file where only the answer was lost. */
const send = (place, file, key = crypto.randomUUID()) => {
  const form = place.closest('form');
  const {running: words, cancel, again, failed, uploaded} = place.dataset;
  const row = element('div', 'upload__row');
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', say(words, file.name));
  const state = element('span', 'upload__state', say(words, file.name));
  const request = new XMLHttpRequest();
  const stop = button(cancel, () => request.abort());
  row.append(state, bar, stop);
  place.append(row);
  start(form);

  const refuse = why => {
    row.replaceChildren(
      Object.assign(element('span', 'field__error', why), {role: 'alert'}),
      button(again, () => {
        row.remove();
        send(place, file, key);
      }),
      button(cancel, () => row.remove()),
    );
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
      choose(place, answer);
      row.replaceChildren(Object.assign(element('span', 'visually-hidden', say(uploaded, answer.name)), {role: 'status'}));
      finish(form);
    } else {
      refuse(answer.error ?? say(failed, file.name));
    }
  });
  request.addEventListener('error', () => refuse(say(failed, file.name)));
  request.addEventListener('abort', () => {
    row.remove();
    finish(form);
  });
  request.open('POST', `/files?${new URLSearchParams({name: file.name, key})}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('Portal-Form', form.elements[TOKEN].value);
  request.send(file);
};

const attach = place => {
  const form = place.closest('form');
  const input = place.querySelector('input[type="file"]');
  // What is chosen goes by itself: the form is one of words.
  input.removeAttribute('name');
  form.enctype = 'application/x-www-form-urlencoded';
  const sendAll = files => [...files].forEach(file => send(place, file));
  input.addEventListener('change', () => {
    sendAll(input.files);
    input.value = '';
  });
  form.addEventListener('paste', event => {
    if (event.clipboardData?.files.length && !event.clipboardData.types.includes('text/plain')) {
      event.preventDefault();
      sendAll(event.clipboardData.files);
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
      sendAll(event.dataTransfer.files);
    }
  });
};

// Before the module that stops a second sending hears of it: a form whose files are on their way is sent when they are there.
addEventListener('submit', event => {
  const form = event.target;
  const waiting = running.get(form);
  if (waiting?.count > 0) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const place = form.querySelector('[data-upload]');
    if (!waiting.then) {
      place.append(Object.assign(element('p', 'upload__state', place.dataset.pending), {role: 'status'}));
    }
    const {submitter} = event;
    running.set(form, {...waiting, then: () => form.requestSubmit(submitter)});
  }
}, true);

document.querySelectorAll('[data-upload]').forEach(attach);
