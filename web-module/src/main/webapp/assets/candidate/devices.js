/** Camera and microphone: opening, choosing, closing, and why they do not open. */

import { QUALITIES } from './quality.js';

const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

export function canRecord() {
  return Boolean(globalThis.navigator?.mediaDevices?.getUserMedia) && typeof globalThis.MediaRecorder === 'function';
}

/** The reason a device did not open, as the end of a message key. */
export function refusal(error) {
  switch (error.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unsupported';
  }
}

/** The chosen devices of this visit and their open stream. */
export class Devices {
  stream = null;
  camera = null;
  microphone = null;
  /** "VIDEO", "AUDIO", or "FILES" when the candidate uploads instead of recording. */
  mode = null;
  /** The name of the picture's size. */
  quality = 'high';
  /** The promise of the measured speed, and whether it or the candidate has decided about the size. */
  measured = undefined;
  advised = false;

  /** Takes up what was chosen before a reload. */
  recall({ mode = null, quality = 'high', camera = null, microphone = null }) {
    Object.assign(this, { mode, quality, camera, microphone });
  }

  get choice() {
    const { mode, quality, camera, microphone } = this;
    return { mode, quality, camera, microphone };
  }

  get qualityOfNow() {
    return QUALITIES[this.mode === 'AUDIO' ? 'sound' : this.quality];
  }

  async open(kind) {
    this.close();
    this.stream = await this.#get(kind).catch((error) => {
      if (error.name !== 'OverconstrainedError' && error.name !== 'NotFoundError') {
        throw error;
      }
      // The device chosen before has been unplugged: any other is better than none.
      this.microphone = null;
      this.camera = null;
      return this.#get(kind);
    });
    this.mode = kind;
    this.microphone = this.#chosen('Audio') ?? this.microphone;
    this.camera = this.#chosen('Video') ?? this.camera;
    return this.stream;
  }

  /** Changes the size of the open picture; a camera that cannot stays as it is, and fewer bits do the rest. */
  async resize(quality) {
    this.quality = quality;
    const { width, height } = QUALITIES[quality];
    await this.stream
      ?.getVideoTracks()[0]
      ?.applyConstraints({ width: { ideal: width }, height: { ideal: height }, frameRate: { ideal: 30, max: 30 } })
      .catch(() => {});
  }

  /** A stream for this question: the open one if it fits and lives, else a new one. */
  async streamFor(kind) {
    const wanted = kind === 'VIDEO' && this.mode !== 'AUDIO' ? 'VIDEO' : 'AUDIO';
    const tracks = this.stream?.getTracks() ?? [];
    const hasPicture = tracks.some((track) => track.kind === 'video');
    if (tracks.length > 0 && tracks.every((track) => track.readyState === 'live') && hasPicture === (wanted === 'VIDEO')) {
      return this.stream;
    }
    const { mode } = this;
    const stream = await this.open(wanted);
    // A question for sound alone, or a visit without a device check, does not decide about the others.
    this.mode = mode ?? (kind === 'VIDEO' ? 'VIDEO' : null);
    return stream;
  }

  async list() {
    const all = await navigator.mediaDevices.enumerateDevices();
    return {
      cameras: all.filter((device) => device.kind === 'videoinput'),
      microphones: all.filter((device) => device.kind === 'audioinput'),
    };
  }

  close() {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = null;
  }

  #get(kind) {
    const { width, height } = QUALITIES[this.quality];
    const picture = { width: { ideal: width }, height: { ideal: height }, frameRate: { ideal: 30, max: 30 } };
    return navigator.mediaDevices.getUserMedia({
      audio: this.microphone ? { ...SOUND, deviceId: { exact: this.microphone } } : SOUND,
      video: kind === 'VIDEO' && (this.camera ? { ...picture, deviceId: { exact: this.camera } } : picture),
    });
  }

  #chosen(kind) {
    return this.stream[`get${kind}Tracks`]()[0]?.getSettings().deviceId ?? null;
  }
}
