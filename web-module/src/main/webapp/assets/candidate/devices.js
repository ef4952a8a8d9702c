/** Camera and microphone: opening, choosing, closing, and why they do not open. */

const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };
const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30, max: 30 } };

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

  async open(kind) {
    this.close();
    this.stream = await navigator.mediaDevices.getUserMedia({
      audio: this.microphone ? { ...SOUND, deviceId: { exact: this.microphone } } : SOUND,
      video: kind === 'VIDEO' && (this.camera ? { ...PICTURE, deviceId: { exact: this.camera } } : PICTURE),
    });
    this.mode = kind;
    this.microphone = this.#chosen('Audio') ?? this.microphone;
    this.camera = this.#chosen('Video') ?? this.camera;
    return this.stream;
  }

  /** A stream for this question: the open one if it fits and lives, else a new one. */
  async streamFor(kind) {
    const wanted = kind === 'VIDEO' && this.mode === 'VIDEO' ? 'VIDEO' : 'AUDIO';
    const tracks = this.stream?.getTracks() ?? [];
    const hasPicture = tracks.some((track) => track.kind === 'video');
    if (tracks.length > 0 && tracks.every((track) => track.readyState === 'live') && hasPicture === (wanted === 'VIDEO')) {
      return this.stream;
    }
    const mode = this.mode;
    const stream = await this.open(wanted);
    this.mode = mode;
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

  #chosen(kind) {
    return this.stream[`get${kind}Tracks`]()[0]?.getSettings().deviceId ?? null;
  }
}
