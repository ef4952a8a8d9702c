/** When nothing can be shown: an unknown or closed link, or no server. */
import { button, el } from '../dom.js';
import { sentence } from '../problems.js';
import { t } from '../dictionary.js';

const BY_STATUS = { 404: 'failure.link-unknown', 400: 'failure.link-unknown', 410: 'failure.link-gone' };

export function failure(error, again) {
  const key = BY_STATUS[error.status];
  return {
    step: t('failure.step'),
    content: el(
      'div',
      { class: 'screen' },
      el(
        'div',
        { class: 'screen-intro' },
        el('h1', {}, t(key ? `${key}-title` : 'failure.title')),
        el('p', { class: 'lead' }, key ? t(key) : sentence(error)),
      ),
      key ? null : el('div', { class: 'actions' }, button('primary', t('failure.again'), again, { symbol: 'retake' })),
    ),
  };
}
