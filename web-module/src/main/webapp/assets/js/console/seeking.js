/**
 * Which of these spans is being said at a moment.
 *
 * @param starts where each begins, in seconds, ascending
 * @param moment in seconds
 * @returns the index of the last that has begun, or -1
 */
export function spanAt(starts, moment) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= moment + 0.02) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
