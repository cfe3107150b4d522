// A form that is on its way is not sent again. The portal would not act twice; but whoever presses twice sees at once that
// the first press was heard. Coming back to the page, or waiting in vain, gives the buttons back.

const LONGEST = 15000;
const sending = new Set();

const buttons = form => [...form.elements].filter(field => field.matches('button[type="submit"], input[type="submit"]'));

const again = form => {
  sending.delete(form);
  form.removeAttribute('aria-busy');
  buttons(form).forEach(button => button.removeAttribute('aria-disabled'));
};

document.addEventListener('submit', event => {
  const form = event.target;
  if (sending.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);

document.addEventListener('submit', event => {
  const form = event.target;
  if (!event.defaultPrevented && form.method === 'post') {
    sending.add(form);
    form.setAttribute('aria-busy', 'true');
    buttons(form).forEach(button => button.setAttribute('aria-disabled', 'true'));
    setTimeout(() => again(form), LONGEST);
  }
});

addEventListener('pageshow', () => [...sending].forEach(again));
