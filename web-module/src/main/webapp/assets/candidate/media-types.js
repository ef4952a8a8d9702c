/** Which recording format to ask the browser for, and which files are taken. */

const RECORDING = {
  VIDEO: [
    'video/webm;codecs=vp8,opus',
    'video/webm;codecs=vp9,opus',
    'video/webm',
    'video/mp4;codecs=avc1.42E01E,mp4a.40.2',
    'video/mp4;codecs=avc1.42E01E,opus',
    'video/mp4',
  ],
  AUDIO: ['audio/webm;codecs=opus', 'audio/webm', 'audio/mp4', 'audio/ogg;codecs=opus'],
};

const UPLOADED = [
  'video/webm',
  'video/mp4',
  'video/quicktime',
  'audio/webm',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
  'audio/mpeg',
];

const SYNONYMS = {
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/x-m4a': 'audio/mp4',
  'audio/m4a': 'audio/mp4',
  'application/ogg': 'audio/ogg',
  'video/x-m4v': 'video/mp4',
  'audio/mp3': 'audio/mpeg',
};

const BY_EXTENSION = {
  webm: 'video/webm',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  weba: 'audio/webm',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
};

const SOUND_FILES = ['.weba', '.m4a', '.mp3', '.ogg', '.wav'];

/** The formats this browser says it records, the best first. */
export function recordingTypes(kind, supports) {
  return RECORDING[kind].filter((type) => supports(type));
}

/** The type the server knows for a recording or a chosen file, or null when it takes no such file. */
export function uploadType({ type = '', name = '' }) {
  const plain = type.split(';')[0].trim().toLowerCase();
  const known = SYNONYMS[plain] ?? plain;
  if (UPLOADED.includes(known)) {
    return known;
  }
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  return plain === '' || plain === 'application/octet-stream' ? (BY_EXTENSION[extension] ?? null) : null;
}

export function isSound(type) {
  return type.startsWith('audio/');
}

/** What the file dialogue offers for a question of this kind. */
export function fileFilter(kind) {
  const types = UPLOADED.filter((type) => kind === 'VIDEO' || isSound(type));
  const extensions = kind === 'VIDEO' ? ['.webm', '.mp4', '.mov', ...SOUND_FILES] : SOUND_FILES;
  return [...types, ...extensions].join(',');
}
