/** What a candidate can do about the own data. Each section tells how things stand and offers one thing. */
import { button, el, icon, once, write } from '../dom.js';
import { moment } from '../format.js';
import { isHandedIn } from '../journey.js';
import { sentence } from '../problems.js';
import { live, say, t } from '../dictionary.js';
import { confirmed } from './confirmation.js';
import { address, entry, showMistakes } from './fields.js';

function section(id, symbol, ...children) {
  return titled(id, symbol, say(`${id}.title`), ...children);
}

function titled(id, symbol, title, ...children) {
  return el(
    'section',
    { class: 'card stack right', 'aria-labelledby': id, 'data-section': id },
    el('div', { class: 'right-head' }, icon(symbol), el('h2', { id }, title)),
    ...children,
  );
}

/** Does it, says that it is done, or why it is not. */
function doing(visit, action, done, redraw) {
  const failure = el('p', { class: 'field-error', role: 'alert' });
  const run = once(async () => {
    failure.replaceChildren();
    try {
      if ((await action()) !== false) {
        await redraw();
        visit.shell.announce(t(done));
      }
    } catch (error) {
      write(failure, icon('alert'), live(() => sentence(error)));
    }
  });
  return { run, failure };
}

export function analysisSection(visit, redraw) {
  const consent = visit.session.consents?.filter(({ purpose }) => purpose === 'AI_ANALYSIS').sort((a, b) => Date.parse(a.givenAt) - Date.parse(b.givenAt)).at(-1);
  const granted = consent?.granted ?? visit.session.aiAnalysis ?? false;
  if (!granted) {
    return section('analysis', 'spark', el('p', { class: 'muted' }, say('analysis.refused')));
  }
  const ask = async () => (await confirmed('analysis.confirm', 'analysis.withdraw')) !== null && visit.api.withdrawAnalysis();
  const { run, failure } = doing(visit, ask, 'analysis.withdrawn', redraw);
  return section(
    'analysis',
    'spark',
    el('p', { class: 'muted' }, consent?.givenAt ? say('analysis.granted-at', { moment: () => moment(consent.givenAt) }) : say('analysis.granted')),
    el('div', { class: 'actions' }, button('secondary', say('analysis.withdraw'), run, { 'data-action': 'withdraw-analysis' })),
    failure,
  );
}

export function reviewSection(visit, redraw) {
  return requestSection(visit, redraw, { id: 'human', kind: 'HUMAN_REVIEW', symbol: 'people', action: 'ask-review', look: 'secondary' });
}

export function deletionSection(visit, redraw) {
  return requestSection(visit, redraw, { id: 'deletion', kind: 'DELETION', symbol: 'trash', action: 'ask-deletion', look: 'danger-quiet' });
}

function requestSection(visit, redraw, { id, kind, symbol, action, look }) {
  const asked = visit.session.requests?.find((request) => request.kind === kind);
  if (asked) {
    return section(id, symbol, el('p', { class: 'heard' }, icon('check'), say(`${id}.asked`, { moment: () => moment(asked.requestedAt) })));
  }
  const ask = async () => {
    const note = await confirmed(`${id}.confirm`, `${id}.ask`, { note: true });
    return note !== null && visit.api.request(kind, note);
  };
  const { run, failure } = doing(visit, ask, `${id}.done`, redraw);
  return section(
    id,
    symbol,
    el('p', { class: 'muted' }, say(`${id}.text`)),
    el('div', { class: 'actions' }, button(look, say(`${id}.ask`), run, { 'data-action': action })),
    failure,
  );
}

export function contactSection(visit, redraw) {
  const { candidate } = visit.session;
  if (!candidate) {
    return null;
  }
  const name = entry('name', { type: 'text', autocomplete: 'name', maxlength: 200, value: candidate.name });
  const email = entry('email', { type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, value: candidate.email });
  const form = el('form', { class: 'stack', novalidate: true });
  const send = async () => {
    const wish = Object.fromEntries(new FormData(form));
    const found = new Map(address(wish));
    showMistakes(form, found);
    if (found.size > 0) {
      form.querySelector(`[name="${found.keys().next().value}"]`).focus();
      return false;
    }
    return visit.api.correct({ name: wish.name.trim(), email: wish.email.trim() });
  };
  const { run, failure } = doing(visit, send, 'contact.done', redraw);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  form.append(el('div', { class: 'device-grid' }, name, email), el('div', { class: 'actions' }, el('button', { class: 'button button-secondary', type: 'submit', 'data-action': 'correct' }, say('contact.save'))), failure);
  return section('contact', 'pen', el('p', { class: 'muted' }, say('contact.text')), form);
}

/** The link that goes on with this session anywhere. */
export function resumeSection(visit) {
  const { resumeUrl } = visit.session;
  if (!resumeUrl) {
    return null;
  }
  const told = el('p', { class: 'heard small', role: 'status' });
  const tell = (key) => write(told, icon('check'), say(key));
  const copy = async () => {
    await navigator.clipboard.writeText(resumeUrl).then(() => tell('resume.copied'), () => link.select());
  };
  const link = el('input', { class: 'input', readonly: true, value: resumeUrl, 'aria-label': say('resume.link') });
  const { run, failure } = doing(visit, () => visit.api.mailResumeLink(), 'resume.mailed', async () => tell('resume.mailed'));
  const done = isHandedIn(visit.session);
  return titled(
    'resume',
    'phone',
    say(done ? 'resume.title-done' : 'resume.title'),
    el('p', { class: 'muted' }, say(done ? 'resume.text-done' : 'resume.text')),
    link,
    el(
      'div',
      { class: 'actions' },
      button('secondary', say('resume.copy'), once(copy), { 'data-action': 'copy-link' }),
      button('secondary', say('resume.mail'), run, { 'data-action': 'mail-link' }),
    ),
    told,
    failure,
  );
}
