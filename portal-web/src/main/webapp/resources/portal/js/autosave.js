// Presses "Save draft" by itself when somebody stops writing for a while: the form's own post, with its token. A draft
// that is kept is answered with nothing; any page instead, such as the one for signing in, means that it is not.
const PAUSE = 4000;

for (const button of document.querySelectorAll('[data-save-draft]')) {
  const form = button.form;
  const state = form.querySelector('[data-draft-state]');
  let waiting;
  let sent = false;

  const isKept = words => {
    const body = new URLSearchParams(words);
    body.set(button.name, button.value);
    body.set('quietly', 'true');
    return fetch(form.action, { method: 'POST', body, redirect: 'manual' })
      .then(answer => answer.status === 204, () => false);
  };

  const save = async () => {
    if (sent) {
      return;
    }
    const words = [...new FormData(form)];
    const kept = await isKept(words) && !sent;
    if (kept) {
      form.dispatchEvent(new CustomEvent('draft-saved', { detail: words }));
    }
    if (state) {
      state.textContent = kept ? state.dataset.draftState : '';
    }
  };

  form.addEventListener('input', event => {
    if (event.target.matches('textarea')) {
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
