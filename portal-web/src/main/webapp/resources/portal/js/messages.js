// Messages can be sent away; what went wrong gets the focus, so that it is read out and its links are next. Such a link
// leads into a group of choices, not only to where it stands.

for (const message of document.querySelectorAll('.messages[data-dismiss] > .message')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'message__close';
  button.setAttribute('aria-label', message.parentElement.dataset.dismiss);
  button.textContent = '×';
  button.addEventListener('click', () => {
    const all = message.parentElement;
    message.remove();
    if (!all.children.length) {
      all.remove();
    }
    document.getElementById('content').focus();
  });
  message.append(button);
}

// A page that comes with a message says nothing of it aloud, for nothing has changed on it: it is put there once more.
for (const status of document.querySelectorAll('.messages[role="status"]')) {
  setTimeout(() => {
    if (!status.contains(document.activeElement)) {
      status.replaceChildren(...status.childNodes);
    }
  }, 300);
}

// The portal says itself what is wrong, all of it at once and beside the fields. Of what is no number or date, a browser
// would send nothing: there it has to ask again by itself.
for (const form of document.querySelectorAll('main form[method="post"]')) {
  form.noValidate = form.querySelector('[type="number"], [type="date"]') === null;
}

const summary = document.querySelector('.error-summary');
const refusal = summary ?? document.querySelector('.message--danger');
refusal?.setAttribute('tabindex', '-1');
refusal?.focus();
summary?.addEventListener('click', event => {
  const link = event.target.closest('a');
  const group = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const fields = 'input:not([type="hidden"], :disabled), select, textarea';
  // A list of files may be empty: they are chosen beside it.
  const first = group?.querySelector(fields) ?? group?.closest('fieldset')?.querySelector(fields);
  if (first) {
    event.preventDefault();
    first.focus();
  }
});
