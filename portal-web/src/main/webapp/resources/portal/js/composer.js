// The composer's toolbar, and a preview that comes without leaving the page.

/** Puts marks around what is selected, or takes the place of nothing selected with the marks alone. */
const around = (area, before, after = before) => {
  const {selectionStart: from, selectionEnd: to, value} = area;
  area.setRangeText(before + value.slice(from, to) + after, from, to, 'end');
  area.setSelectionRange(from + before.length, to + before.length);
};

/** Starts each line of the selection with a mark. */
const eachLine = (area, mark) => {
  const {selectionStart, selectionEnd, value} = area;
  const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const lines = value.slice(from, selectionEnd).split('\n');
  area.setRangeText(lines.map((line, place) => mark(place) + line).join('\n'), from, selectionEnd, 'end');
};

const link = area => {
  const {selectionStart: from, selectionEnd: to, value} = area;
  const words = value.slice(from, to);
  area.setRangeText(`[${words}](https://)`, from, to, 'end');
  const address = from + words.length + 3;
  area.setSelectionRange(words ? address : from + 1, words ? address + 8 : from + 1);
};

const TOOLS = {
  bold: area => around(area, '**'),
  italic: area => around(area, '_'),
  link,
  quote: area => eachLine(area, () => '> '),
  list: area => eachLine(area, () => '- '),
  numbers: area => eachLine(area, place => `${place + 1}. `),
  code: area => area.value.slice(area.selectionStart, area.selectionEnd).includes('\n')
    ? around(area, '```\n', '\n```')
    : around(area, '`'),
};

const preview = async (composer, area, place) => {
  const form = area.form;
  const body = new URLSearchParams(new FormData(form));
  body.set('preview', composer.dataset.composer);
  const answer = await fetch(form.action, {method: 'POST', body});
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const shown = page.querySelector(`[data-preview="${CSS.escape(place.dataset.preview)}"]`);
  if (!answer.ok || !shown) {
    throw new Error(`No preview: ${answer.status}`);
  }
  place.replaceChildren(...shown.childNodes);
};

/** Takes the reproach back that a text is missing, from the text and from the top of the page, once it is there. */
const settle = (composer, area) => {
  const field = composer.closest('.field--error');
  if (!field || area.defaultValue.trim() || !area.value.trim()) {
    return;
  }
  field.classList.remove('field--error');
  const error = field.querySelector('.field__error');
  const others = (area.getAttribute('aria-describedby') ?? '').split(' ').filter(id => id && id !== error?.id);
  area.setAttribute('aria-describedby', others.join(' '));
  area.removeAttribute('aria-invalid');
  error?.remove();
  const summary = document.querySelector('.error-summary');
  const lines = [...summary?.querySelectorAll('li') ?? []];
  if (lines.every(line => line.querySelector('a')?.getAttribute('href') === `#${area.id}`)) {
    summary?.remove();
  }
};

const attach = composer => {
  const area = composer.querySelector('textarea');
  const place = composer.querySelector('[data-preview]');
  const tools = composer.querySelector('.composer__tools');
  const [write, look] = composer.querySelectorAll('.composer__tab');

  const turn = looking => {
    write.setAttribute('aria-pressed', String(!looking));
    look.setAttribute('aria-pressed', String(looking));
    area.hidden = looking;
    tools.hidden = looking;
    place.hidden = !looking;
  };

  write.addEventListener('click', event => {
    event.preventDefault();
    turn(false);
    area.focus();
  });
  look.addEventListener('click', event => {
    if (look.dataset.plain) {
      return;
    }
    event.preventDefault();
    preview(composer, area, place).then(() => {
      settle(composer, area);
      turn(true);
    }, () => {
      look.dataset.plain = 'true';
      look.click();
    });
  });
  tools.addEventListener('click', event => {
    const tool = event.target.closest('[data-markdown]');
    if (tool) {
      area.focus();
      TOOLS[tool.dataset.markdown](area);
      area.dispatchEvent(new Event('input', {bubbles: true}));
    }
  });
  area.addEventListener('keydown', event => {
    const name = {b: 'bold', i: 'italic', k: 'link'}[event.key];
    if (name && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      TOOLS[name](area);
      area.dispatchEvent(new Event('input', {bubbles: true}));
    }
  });
  turn(area.hidden);
  if (location.hash === `#${area.id}`) {
    area.setSelectionRange(area.value.length, area.value.length);
  }
};

document.querySelectorAll('[data-composer]').forEach(attach);
