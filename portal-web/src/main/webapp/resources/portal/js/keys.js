// A key for a button: <button data-key="a"> is pressed by A, where nobody is typing.

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat
      || event.target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')) {
    return;
  }
  const button = [...document.querySelectorAll('[data-key]')].find(
    one => one.dataset.key === event.key.toLowerCase() && !one.disabled && one.checkVisibility());
  if (button) {
    event.preventDefault();
    button.focus();
    button.click();
  }
});
