package org.interviewplatform.batch.analysis;

import org.interviewplatform.platform.config.ConfigKey;
import org.interviewplatform.platform.config.Settings;

/**
 * What models cost, in any one currency. Embeddings are not counted: an answer's worth is a
 * thousandth of what its levels cost.
 *
 * @param input per million tokens asked of the chat model
 * @param output per million tokens it answers
 * @param speech per minute transcribed
 */
record ModelPrices(double input, double output, double speech) {
  private static final double MICROS = 1_000_000;
  private static final double SECONDS = 60;

  /** No language needs more tokens than this for its letters, or hardly. */
  private static final int LETTERS_A_TOKEN = 2;

  static final ConfigKey<Double> INPUT =
      ConfigKey.of(
          "interview-platform.ai.chat.price-input",
          Double.class,
          "0",
          "What a million tokens sent to the chat model cost, in the currency of the cap.");
  static final ConfigKey<Double> OUTPUT =
      ConfigKey.of(
          "interview-platform.ai.chat.price-output",
          Double.class,
          "0",
          "What a million tokens of its answers cost.");
  static final ConfigKey<Double> SPEECH =
      ConfigKey.of(
          "interview-platform.ai.transcription.price-minute",
          Double.class,
          "0",
          "What a minute of transcribed speech costs.");

  static ModelPrices of(Settings settings) {
    return new ModelPrices(settings.get(INPUT), settings.get(OUTPUT), settings.get(SPEECH));
  }

  /** In millionths, rounded up: a price per million tokens is that many millionths a token. */
  long chat(long promptTokens, long completionTokens) {
    return (long) Math.ceil(promptTokens * input + completionTokens * output);
  }

  /** The most a question may come to. */
  long mostFor(ChatModel.Question question, int mostTokens) {
    long letters =
        (long) question.system().length()
            + question.user().length()
            + question.schema().toString().length();
    return chat(letters / LETTERS_A_TOKEN, mostTokens);
  }

  long speech(double seconds) {
    return (long) Math.ceil(speech * MICROS * seconds / SECONDS);
  }
}
