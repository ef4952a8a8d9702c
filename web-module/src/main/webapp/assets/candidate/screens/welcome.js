/** What the interview is, how long it takes and what will happen; or, after a reload, where it goes on. */
import { button, el } from '../dom.js';
import { moment } from '../format.js';
import { minutesNeeded } from '../journey.js';
import { live, say } from '../dictionary.js';
import { captionedVideo } from './captioned-video.js';

const STEPS = ['consent', 'devices', 'answer', 'finish'];

export function welcome({ interview }, begin) {
  const start = button('primary', say('welcome.start'), begin, { 'data-action': 'begin' });
  return {
    step: say('welcome.step'),
    content: el(
      'div',
      { class: 'screen stack-large' },
      el(
        'div',
        { class: 'screen-intro' },
        el('p', { class: 'eyebrow' }, eyebrow(interview)),
        el('h1', { class: 'welcome-title', lang: interview.language }, interview.title),
        interview.description && el('p', { class: 'lead prose', lang: interview.language }, interview.description),
        interview.organisation?.welcome && el('p', { class: 'prose', lang: interview.language }, interview.organisation.welcome),
      ),
      interview.introVideo && captionedVideo(interview.introVideo, say('welcome.video')),
      facts(interview),
      el('div', { class: 'actions' }, start, interview.personal?.started && el('p', { class: 'muted small' }, say('welcome.started'))),
      el(
        'section',
        { class: 'stack', 'aria-labelledby': 'how' },
        el('h2', { id: 'how' }, say('welcome.how')),
        el('ol', { class: 'steps' }, STEPS.map(step)),
      ),
    ),
  };
}

export function welcomeBack({ session }, count, goOn) {
  const total = session.questions.length;
  const resume = button('primary', say(count === total ? 'back.finish' : 'back.go-on'), goOn, { 'data-action': 'go-on' });
  return {
    step: say('welcome.step'),
    content: el(
      'div',
      { class: 'screen' },
      el(
        'div',
        { class: 'screen-intro' },
        el('h1', {}, say('back.title')),
        el('p', { class: 'lead' }, say('back.lead', { count, total })),
      ),
      el('progress', { class: 'progress', max: total, value: count, 'aria-label': say('back.lead', { count, total }) }),
      el('div', { class: 'actions' }, resume),
    ),
  };
}

function eyebrow({ organisation, personal }) {
  if (personal?.name) {
    return say('welcome.eyebrow-personal', { name: personal.name });
  }
  return organisation ? say('welcome.eyebrow', { organisation: organisation.name }) : say('welcome.eyebrow-plain');
}

function facts(interview) {
  const { questions, deadline, personal } = interview;
  const count = questions?.length ?? interview.questionCount;
  return el(
    'dl',
    { class: 'facts' },
    fact(say('welcome.questions', { count }), live(() => String(count))),
    fact(say('welcome.minutes'), say('welcome.minutes-value', { count: questions ? minutesNeeded(questions) : interview.minutes })),
    deadline
      ? fact(say('welcome.deadline'), live(() => moment(deadline)))
      : fact(say('welcome.place'), say('welcome.place-value')),
    personal?.timeMultiplier > 1 && fact(say('welcome.more-time'), say('welcome.more-time-value')),
  );
}

function fact(term, value) {
  return el('div', { class: 'fact' }, el('dt', {}, term), el('dd', {}, value));
}

function step(name) {
  return el(
    'li',
    {},
    el('div', {}, el('h3', {}, say(`welcome.step-${name}`)), el('p', {}, say(`welcome.step-${name}-text`))),
  );
}
