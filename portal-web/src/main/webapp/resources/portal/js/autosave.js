// Presses "Save draft" by itself when somebody stops writing for a while: the form's own post, with its token. A draft
// that is kept is answered with nothing; any page instead, such as the one for signing in, means that it is not. Words that
// another tab sent are gone: nothing of them is to come back from this one.
const PAUSE = 4000;

/** Files that are chosen, or not any more, belong to what is kept. */
const isFile = field => field.matches('[type="checkbox"]') && field.closest('fieldset')?.querySelector('[data-upload]');

for (const button of document.querySelectorAll('[data-save-draft]')) {
  const form = button.form;
  const state = form.querySelector('[data-draft-state]');
  let waiting;
  let sent = false;

  const keep = words => {
    const body = new URLSearchParams(words);
    body.set(button.name, button.value);
    body.set('quietly', 'true');
    return fetch(form.action, { method: 'POST', body, redirect: 'manual' })
      .then(answer => answer.status, () => 0);
  };

  const save = async () => {
    if (sent) {
      return;
    }
    const words = [...new FormData(form)];
    const answer = await keep(words);
    const kept = answer === 204 && !sent;
    if (kept) {
      form.dispatchEvent(new CustomEvent('draft-saved', { detail: words }));
    } else if (answer === 205) {
      form.dispatchEvent(new CustomEvent('draft-sent', { detail: words }));
    }
    if (state) {
      state.textContent = kept ? state.dataset.draftState : '';
    }
  };

  form.addEventListener('input', event => {
    if (event.target.matches('textarea') || isFile(event.target)) {
      clearTimeout(waiting);
      waiting = setTimeout(save, PAUSE);
    }
  });
  form.addEventListener('submit', () => {
    sent = true;
    clearTimeout(waiting);
  });
  addEventListener('pageshow', () => {
    sent = false;
  });
}
