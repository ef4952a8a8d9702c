/** A few seconds recorded and played back, kept nowhere. */
import { button, el, once, write } from '../dom.js';
import { Recorder } from '../recorder.js';
import { say, t } from '../dictionary.js';
import { countDown } from '../timer.js';
import { livePicture, playback, recordingBadges } from './stage.js';

const SECONDS = 5;

export function tryOut(devices, stage, shell) {
  let release = () => {};
  let stop = () => {};
  const hint = el('p', { class: 'muted small' }, say('try.hint'));
  const back = button('secondary', say('try.back'), () => live(), { symbol: 'camera', 'data-action': 'try-back', hidden: true });
  const begin = button('secondary', say('try.begin'), once(() => record()), { symbol: 'record', 'data-action': 'try' });

  const live = () => {
    release();
    back.hidden = true;
    livePicture(stage, devices.stream);
    begin.focus();
  };

  const record = async () => {
    release();
    livePicture(stage, devices.stream);
    const pieces = [];
    const recorder = new Recorder(devices.stream, { quality: devices.qualityOfNow, pieces: (piece) => pieces.push(piece) });
    const badges = recordingBadges(stage);
    recorder.start();
    stop = countDown(SECONDS, { tick: badges.show, over: () => recorder.stop() });
    shell.announce(t('try.speak'));
    await recorder.finished;
    stop();
    release = playback(stage, [new Blob(pieces, { type: recorder.contentType })], recorder.contentType, say('try.playback'), { plays: true });
    back.hidden = false;
    write(hint, say('try.played'));
    shell.announce(t('try.played'));
  };

  return {
    element: el('div', { class: 'stack stack-small' }, el('div', { class: 'actions' }, begin, back), hint),
    close() {
      stop();
      release();
    },
  };
}
