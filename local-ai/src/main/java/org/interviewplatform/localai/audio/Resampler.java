package org.interviewplatform.localai.audio;

/**
 * Brings sound of any rate to 16,000 samples a second by windowed sinc interpolation.
 *
 * <p>The low-pass filter is part of the interpolation, so that what lies above the new Nyquist
 * frequency disappears instead of folding back as noise.
 */
final class Resampler {

  private static final int ZERO_CROSSINGS = 12;

  private final SampleSink sink;
  private final double step;
  private final double cutoff;
  private final int reach;
  private final float[] ring;
  private long received;
  private long produced;

  Resampler(int rate, long maximumSamples, long expectedFrames) {
    long expected = (long) (expectedFrames * (double) Samples.RATE / rate) + 1;
    this.sink = new SampleSink(maximumSamples, expected);
    this.step = (double) rate / Samples.RATE;
    this.cutoff = Math.min(1, 1 / step);
    this.reach = rate == Samples.RATE ? 0 : (int) Math.ceil(ZERO_CROSSINGS / cutoff);
    this.ring = new float[2 * reach + 2];
  }

  void add(float value) throws UnreadableAudioException {
    if (reach == 0) {
      sink.add(rounded(value));
      return;
    }
    ring[(int) (received % ring.length)] = value;
    received++;
    while (produced * step + reach < received) {
      sink.add(rounded(interpolated(produced * step)));
      produced++;
    }
  }

  Samples finish() throws UnreadableAudioException {
    long real = received;
    while (reach > 0 && produced * step < real) {
      add(0);
    }
    return sink.finish();
  }

  private double interpolated(double position) {
    long first = Math.max(0, (long) Math.ceil(position - reach));
    long last = Math.min(received - 1, (long) Math.floor(position + reach));
    double sum = 0;
    for (long i = first; i <= last; i++) {
      sum += ring[(int) (i % ring.length)] * weight(i - position);
    }
    return sum;
  }

  private double weight(double distance) {
    double x = Math.PI * distance * cutoff;
    double sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(x) / x;
    double window = 0.5 + 0.5 * Math.cos(Math.PI * distance / (reach + 1));
    return cutoff * sinc * window;
  }

  private static short rounded(double value) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value * 32768)));
  }
}
