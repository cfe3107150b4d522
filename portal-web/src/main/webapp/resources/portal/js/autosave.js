// Presses "Save draft" by itself when somebody stops writing for a while: the form's own post, with its token, whose
// answer nobody needs to see.
const PAUSE = 4000;

for (const button of document.querySelectorAll('[data-save-draft]')) {
  const form = button.form;
  const state = form.querySelector('[data-draft-state]');
  let waiting;
  let sent = false;

  const save = async () => {
    if (sent) {
      return;
    }
    const body = new URLSearchParams(new FormData(form));
    body.set(button.name, button.value);
    const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    if (state) {
      state.textContent = answer.type === 'opaqueredirect' ? state.dataset.draftState : '';
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
}
