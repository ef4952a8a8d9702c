/** What is seen in the frame of a question: the live picture, the clocks over it, and the playback. */
import { el } from '../dom.js';
import { clock, duration } from '../format.js';
import { isSound } from '../media-types.js';
import { t } from '../dictionary.js';
import { placeholder } from './device-check.js';

const LAST_SECONDS = 10;

export function livePicture(stage, stream) {
  const sound = stream.getVideoTracks().length === 0;
  stage.classList.toggle('stage-mirrored', !sound);
  stage.classList.toggle('stage-audio', sound);
  if (sound) {
    stage.replaceChildren(placeholder('AUDIO', t('devices.audio-only')));
    return;
  }
  const video = el('video', { autoplay: true, playsinline: true, 'aria-hidden': 'true' });
  video.muted = true;
  video.srcObject = stream;
  stage.replaceChildren(video);
}

export function thinkingClock(stage) {
  const number = el('span', { class: 'countdown-number' });
  const words = el('span', { class: 'visually-hidden' });
  stage.append(
    el(
      'div',
      { class: 'stage-countdown', role: 'timer' },
      el('p', { class: 'countdown' }, el('span', {}, t('question.thinking')), el('span', { 'aria-hidden': 'true' }, number), words),
    ),
  );
  return {
    show(left) {
      number.textContent = left < 60 ? String(left) : clock(left);
      words.textContent = duration(left);
    },
  };
}

export function recordingBadges(stage) {
  stage.querySelector('.stage-countdown')?.remove();
  const time = el('span', { class: 'stage-badge stage-clock numeric', role: 'timer' });
  const words = el('span', { class: 'stage-badge' }, el('span', { class: 'record-dot', 'aria-hidden': 'true' }), t('question.recording'));
  stage.append(words, time);
  return {
    show(left) {
      time.textContent = t('question.time-left', { time: clock(left) });
      time.classList.toggle('stage-clock-last', left <= LAST_SECONDS);
    },
  };
}

/** Returns a function that lets go of the recording. */
export function playback(stage, blob, contentType, label) {
  const sound = isSound(contentType);
  const url = URL.createObjectURL(blob);
  const player = el(sound ? 'audio' : 'video', { controls: true, playsinline: true, preload: 'metadata', src: url, 'aria-label': label });
  player.addEventListener('loadedmetadata', () => mendLength(player), { once: true });
  stage.classList.remove('stage-mirrored');
  stage.classList.toggle('stage-audio', sound);
  stage.replaceChildren(player);
  return () => {
    player.removeAttribute('src');
    URL.revokeObjectURL(url);
  };
}

/** A fresh WebM says no length; seeking past its end makes the browser find it. */
function mendLength(player) {
  if (player.duration !== Infinity) {
    return;
  }
  player.addEventListener('durationchange', () => { player.currentTime = 0; }, { once: true });
  player.currentTime = 1e9;
}
