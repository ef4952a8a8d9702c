/** What the interview is, how long it takes and what will happen; or, after a reload, where it goes on. */
import { button, el } from '../dom.js';
import { moment } from '../format.js';
import { t } from '../dictionary.js';

const STEPS = ['consent', 'devices', 'answer', 'finish'];

export function welcome({ interview }, begin) {
  const start = button('primary', t('welcome.start'), begin, { 'data-action': 'begin' });
  return {
    step: t('welcome.step'),
    content: el(
      'div',
      { class: 'screen stack-large' },
      el(
        'div',
        { class: 'screen-intro' },
        el('p', { class: 'eyebrow' }, eyebrow(interview)),
        el('h1', { class: 'welcome-title' }, interview.title),
        interview.description && el('p', { class: 'lead' }, interview.description),
      ),
      facts(interview),
      el('div', { class: 'actions' }, start),
      el(
        'section',
        { class: 'stack', 'aria-labelledby': 'how' },
        el('h2', { id: 'how' }, t('welcome.how')),
        el('ol', { class: 'steps' }, STEPS.map(step)),
      ),
    ),
  };
}

export function welcomeBack({ session }, count, goOn) {
  return {
    step: t('welcome.step'),
    content: el(
      'div',
      { class: 'screen' },
      el(
        'div',
        { class: 'screen-intro' },
        el('h1', {}, t('back.title')),
        el('p', { class: 'lead' }, t('back.lead', { count, total: session.questions.length })),
      ),
      el('div', { class: 'actions' }, button('primary', t('back.go-on'), goOn, { 'data-action': 'go-on' })),
    ),
  };
}

function eyebrow({ organisation }) {
  return organisation ? t('welcome.eyebrow', { organisation: organisation.name }) : t('welcome.eyebrow-plain');
}

function facts(interview) {
  return el(
    'dl',
    { class: 'facts' },
    fact(t('welcome.questions'), interview.questionCount),
    fact(t('welcome.minutes'), t('welcome.minutes-value', { count: interview.minutes })),
    interview.closesAt
      ? fact(t('welcome.deadline'), moment(new Date(interview.closesAt)))
      : fact(t('welcome.place'), t('welcome.place-value')),
  );
}

function fact(term, value) {
  return el('div', { class: 'fact' }, el('dt', {}, term), el('dd', {}, value));
}

function step(name) {
  return el(
    'li',
    {},
    el('div', {}, el('h3', {}, t(`welcome.step-${name}`)), el('p', {}, t(`welcome.step-${name}-text`))),
  );
}
