// What a page under inspection must not have: things people wrote that run, or that became part of the page.
window.inspection = (() => {
  const ran = [];
  ['alert', 'confirm', 'prompt', 'print', 'open'].forEach(name => {
    window[name] = (...words) => { ran.push(`${name}(${words})`); };
  });

  const FRAME = ['body > header.site-head', 'body > main#content', 'body > footer.site-foot', 'head > title', 'body'];
  const FOREIGN = 'script:not([src]), style, iframe, frame, object, embed, base, meta[http-equiv], applet, marquee, math,'
    + ' .prose form, .prose input, .prose button, .prose svg, .prose video, .prose audio, .prose [style], .prose [id]';

  const runs = (element, value) => {
    try {
      const {protocol} = new URL(value, location);
      return /^(java|vb)script:$/.test(protocol) || protocol === 'data:' && element.localName !== 'img';
    } catch {
      return false;
    }
  };

  const attributes = element => [...element.attributes]
    .filter(one => /^on/i.test(one.name) || (/^(href|src|action|formaction|xlink:href)$/i.test(one.name) && runs(element, one.value)))
    .map(one => `${element.localName} has ${one.name}=${one.value}`);

  const structure = page => [
    ...FRAME.filter(place => page.querySelectorAll(place).length !== 1).map(place => `not one ${place}`),
    ...[...page.querySelectorAll(FOREIGN)].map(element => `foreign: ${element.outerHTML.slice(0, 200)}`),
    ...[...page.querySelectorAll('*')].flatMap(attributes),
    ...[...page.querySelectorAll('mark *')].map(element => `marked: ${element.outerHTML}`)];

  const wide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1
    ? [`wider than the screen: ${document.documentElement.scrollWidth}`] : [];

  /** A text as HTML can show it: without the characters that control terminals, and all blanks alike. */
  const plain = text => text.replace(/(?!\s)\p{Cc}/gu, '').replace(/\s+/g, ' ').trim();

  const differing = (shown, meant) => meant.map(plain).filter(text => !shown.includes(text))
    .map(text => `not shown as it was written: ${text}`);

  /** What is wrong with this page, on which these texts must stand in places of that kind. */
  const here = ({place, texts}) => [
    ...ran.splice(0),
    ...structure(document),
    ...wide(),
    ...differing([...document.querySelectorAll(place)].map(one => plain(one.textContent)), texts)];

  /** A question is no longer: what is behind its first 300 characters is not asked. */
  const beginning = words => [...words.trim().normalize('NFC')].slice(0, 300).join('');

  const asked = async words => {
    const answer = await fetch(`/search?q=${encodeURIComponent(words)}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const field = page.querySelector('main input[name=q]');
    return [
      ...(answer.status === 200 ? [] : [`answers ${answer.status}`]),
      ...structure(page),
      ...(field && plain(field.value) === plain(beginning(words)) ? [] : [`asks ${field?.value}`])]
      .map(wrong => `search for ${words}: ${wrong}`);
  };

  const found = async words => {
    const answer = await fetch(`/api/v1/search?in=forum&limit=100&q=${words}`);
    return (await answer.json()).items.flatMap(hit => {
      const page = new DOMParser().parseFromString(hit.highlight ?? '', 'text/html');
      return [...page.querySelectorAll('head > *, body *:not(mark), mark *')].map(one => `hit of ${hit.title}: ${one.outerHTML}`);
    });
  };

  const few = async (all, ask) => {
    const left = [...all];
    const wrong = [];
    await Promise.all([1, 2, 3, 4].map(async () => {
      while (left.length) {
        wrong.push(...await ask(left.shift()));
      }
    }));
    return wrong;
  };

  /** The searches that are on their way while other pages are opened. */
  let searches;

  return {here, search: words => { searches = few(words, asked); }, searched: () => searches, hits: words => few(words, found)};
})();
