// Messages can be sent away; what went wrong gets the focus, so that it is read out and its links are next.

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

document.querySelector('.error-summary')?.focus();
