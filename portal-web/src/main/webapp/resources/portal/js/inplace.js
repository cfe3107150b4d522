// A small act, such as a like, without a new page: the same form is sent, and of the page that comes back only the parts
// are taken that the button names. A button whose form stays (data-in-place-stays) is answered with the form itself, and where
// no answer comes the page stays too, for there is more in the form. Anything else that comes back, such as a refusal, is shown
// as the page that it is.

const LONGEST = 15000;
const working = new WeakSet();
// Of forms that stay: the button that was pressed again while an answer was on its way.
const waiting = new WeakMap();
let status;

const say = words => {
  if (!status) {
    status = document.createElement('p');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  status.textContent = words;
};

/** A form acts once: the next press needs the token of the page that came back. */
const renew = (form, page) => {
  const fresh = page.getElementById(form.id);
  for (const name of ['formToken', 'formSeen', 'formWords']) {
    const [field, value] = [form, fresh].map(one => one?.querySelector(`input[type="hidden"][name="${name}"]`));
    if (field && value) {
      field.value = value.value;
    }
  }
};

const places = part => [...part.querySelectorAll('button, a')];

const written = part => [...part.querySelectorAll('input[id], textarea[id], select[id]')]
  .filter(field => !['hidden', 'file'].includes(field.type));

const choices = field => ['checkbox', 'radio'].includes(field.type);

const content = field => choices(field) ? field.checked : field.value;

/** What is written in the parts of the page, to know later what was changed meanwhile. */
const contents = parts =>
  new Map(parts.flatMap(id => written(document.getElementById(id) ?? document.createElement('p')))
    .map(field => [field.id, content(field)]));

const typedSince = (part, sent) => written(part).filter(field => content(field) !== sent.get(field.id));

const counterpart = (field, now) => {
  const fresh = now.querySelector(`#${CSS.escape(field.id)}`);
  if (fresh?.localName !== field.localName || fresh.type !== field.type) {
    return null;
  }
  return fresh.options && ![...fresh.options].some(one => one.value === field.value) ? null : fresh;
};

/** Whether something that was typed since the form was sent has no place in what came back. */
const isLost = (id, page, sent) =>
  typedSince(document.getElementById(id), sent).some(field => !counterpart(field, page.getElementById(id)));

/** What was typed while the page was on its way stays. */
const keepTyped = (part, now, sent) => {
  for (const field of typedSince(part, sent)) {
    const fresh = counterpart(field, now);
    if (fresh && choices(field)) {
      fresh.checked = field.checked;
    } else if (fresh) {
      fresh.value = field.value;
    }
  }
};

/** Where the reader is in a part: a field is found again wherever it has moved, a button at least at its place. */
const whereIn = part => {
  const at = document.activeElement;
  if (!part.contains(at)) {
    return () => {};
  }
  const place = places(part).indexOf(at);
  const caret = [at.selectionStart, at.selectionEnd, at.selectionDirection];
  return () => {
    const fresh = (at.id && part.querySelector(`#${CSS.escape(at.id)}`)) || places(part)[place];
    fresh?.focus({preventScroll: true});
    if (fresh && Number.isInteger(caret[0]) && Number.isInteger(fresh.selectionStart)) {
      fresh.setSelectionRange(...caret);
    }
  };
};

/** Changes a part to what it is now; whoever is in it, on a button or typing, stays there. */
const change = (id, page, sent) => {
  const [part, now] = [document, page].map(one => one.getElementById(id));
  const goBack = whereIn(part);
  const nodes = document.createDocumentFragment();
  nodes.append(...[...now.childNodes].map(node => document.importNode(node, true)));
  keepTyped(part, nodes, sent);
  part.replaceChildren(nodes);
  goBack();
};

/** A button that a field presses is in sight only while it is needed: choosing did not do it. */
const showFollower = (button, failed) => {
  const box = button.closest('.follow');
  const words = box?.querySelector('[data-follow-failed]');
  if (words) {
    box.hidden = !failed;
    words.hidden = !failed;
    if (failed) {
      say(words.textContent.trim());
    }
  }
};

const plainly = (form, button) => {
  form.dataset.plainly = 'true';
  form.requestSubmit(button);
};

const words = (page, button) => [
  ...[...page.querySelectorAll('.messages .message')].map(one => one.textContent.trim()),
  (button.id && page.getElementById(button.id)?.dataset.inPlaceSaid) || '',
].join(' ').trim();

/** Takes in what came back, unless more was written meanwhile than it knows of: then the form is sent again. */
const takeIn = (form, button, parts, page, sent) => {
  renew(form, page);
  const stays = 'inPlaceStays' in button.dataset;
  if (stays && (waiting.has(form) || parts.some(id => isLost(id, page, sent)))) {
    waiting.set(form, waiting.get(form) ?? button);
    return;
  }
  parts.forEach(id => change(id, page, sent));
  showFollower(button, false);
  say(words(page, button));
};

const send = async (form, button, parts) => {
  const fields = new URLSearchParams(new FormData(form));
  fields.append(button.name, button.value);
  const sent = contents(parts);
  const stays = 'inPlaceStays' in button.dataset;
  const signal = stays ? AbortSignal.timeout(LONGEST) : null;
  button.setAttribute('aria-busy', 'true');
  working.add(form);
  try {
    const answer = await fetch(form.action, {method: 'POST', body: fields, signal});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const whole = parts.every(id => document.getElementById(id) && page.getElementById(id));
    if ((answer.redirected || answer.ok && stays) && whole) {
      takeIn(form, button, parts, page, sent);
    } else if (answer.redirected) {
      location.assign(answer.url);
    } else if (stays && (answer.status >= 500 || answer.status === 429)) {
      showFollower(button, true);
    } else {
      plainly(form, button);
    }
  } catch {
    if (stays) {
      showFollower(button, true);
    } else {
      plainly(form, button);
    }
  } finally {
    working.delete(form);
    button.removeAttribute('aria-busy');
  }
  const next = waiting.get(form);
  waiting.delete(form);
  if (next?.isConnected && !form.dataset.plainly) {
    next.form.requestSubmit(next);
  }
};

// A field that others follow: choosing presses the button that shows them, which pages without scripts have in sight.
// What is said later is heard where its place is there before.
document.querySelectorAll('[data-follows]').forEach(button => {
  showFollower(button, false);
  say('');
});

document.addEventListener('change', event => {
  const {id} = event.target;
  const button = id ? document.querySelector(`[data-follows="${CSS.escape(id)}"]`) : null;
  button?.form.requestSubmit(button);
});

// Before the module that tells a form is on its way: this one is not, the page stays.
document.addEventListener('submit', event => {
  const [form, button] = [event.target, event.submitter];
  const parts = button?.dataset.inPlace?.split(' ');
  if (!parts || form.dataset.plainly) {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  if (!working.has(form)) {
    send(form, button, parts);
  } else if ('inPlaceStays' in button.dataset) {
    waiting.set(form, button);
  }
}, true);
