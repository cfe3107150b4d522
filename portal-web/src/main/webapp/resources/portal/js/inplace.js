// A small act, such as a like, without a new page: the same form is sent, and of the page that comes back only the parts
// are taken that the button names. A button whose form stays (data-in-place-stays) is answered with the form itself. Anything
// else that comes back, such as a refusal, is shown as the page that it is.

const working = new WeakSet();
// Forms whose field was changed once more while the answer to the change before was on its way.
const again = new WeakSet();
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

const places = part => [...part.querySelectorAll('button, a, input')];

/** What was typed while the page was on its way stays. */
const keepTyped = (part, now) => {
  for (const field of part.querySelectorAll('input[id], textarea[id], select[id]')) {
    const fresh = now.querySelector(`#${CSS.escape(field.id)}`);
    if (fresh && fresh.value !== field.value && field.value && fresh.localName === field.localName) {
      fresh.value = field.value;
    }
  }
};

/** Changes a part to what it is now; whoever pressed a button in it is still on that button. */
const change = (id, page) => {
  const [part, now] = [document, page].map(one => one.getElementById(id));
  const at = places(part).indexOf(document.activeElement);
  const nodes = document.createDocumentFragment();
  nodes.append(...[...now.childNodes].map(node => document.importNode(node, true)));
  keepTyped(part, nodes);
  part.replaceChildren(nodes);
  places(part)[at]?.focus({preventScroll: true});
};

const plainly = (form, button) => {
  form.dataset.plainly = 'true';
  form.requestSubmit(button);
};

const send = async (form, button, parts) => {
  const fields = new URLSearchParams(new FormData(form));
  fields.append(button.name, button.value);
  button.setAttribute('aria-busy', 'true');
  working.add(form);
  try {
    const answer = await fetch(form.action, {method: 'POST', body: fields});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const stays = answer.ok && 'inPlaceStays' in button.dataset;
    if ((answer.redirected || stays) && parts.every(id => document.getElementById(id) && page.getElementById(id))) {
      parts.forEach(id => change(id, page));
      renew(form, page);
      say([...page.querySelectorAll('.messages .message')].map(one => one.textContent.trim()).join(' '));
    } else if (answer.redirected) {
      location.assign(answer.url);
    } else {
      plainly(form, button);
    }
  } catch {
    plainly(form, button);
  } finally {
    working.delete(form);
    button.removeAttribute('aria-busy');
    if (again.delete(form)) {
      form.requestSubmit(button);
    }
  }
};

// A field that others follow: choosing presses the button that shows them, which pages without scripts have in sight.
document.addEventListener('change', event => {
  const button = event.target.id && document.querySelector(`[data-follows="${CSS.escape(event.target.id)}"]`);
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
  } else if (button.dataset.follows) {
    again.add(form);
  }
}, true);
