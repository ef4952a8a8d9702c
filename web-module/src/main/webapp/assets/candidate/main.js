/** Opens the visit that belongs to the address. */
import { Visit } from './visit.js';

const token = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '');
// A link that resumes carries the session's token where servers and their logs do not see it; it must not stay there.
const resumed = new URLSearchParams(location.hash.slice(1)).get('s');
if (resumed) {
  history.replaceState(null, '', location.pathname);
}
new Visit(token, resumed).open();
