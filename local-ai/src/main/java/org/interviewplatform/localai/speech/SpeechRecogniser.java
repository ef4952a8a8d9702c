package org.interviewplatform.localai.speech;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interviewplatform.localai.audio.Samples;

/**
 * Turns English speech into text with times and confidence.
 *
 * <p>Safe for use by several threads at once. Speech in another language comes out as fluent
 * nonsense; {@link Transcript#isTrusted} tells.
 */
public final class SpeechRecogniser implements Recogniser, AutoCloseable {

  private static final double SHORTEST_SPLIT_SECONDS = 2;

  private final SpeechModels models;
  private final VoiceActivity voiceActivity;
  private final Moonshine moonshine;

  private SpeechRecogniser(SpeechModels models) {
    this.models = models;
    this.voiceActivity = new VoiceActivity(models);
    this.moonshine = new Moonshine(models);
  }

  /**
   * Loads the models.
   *
   * @param directory where the build laid them
   */
  public static SpeechRecogniser open(Path directory) throws IOException {
    return new SpeechRecogniser(SpeechModels.open(directory));
  }

  @Override
  public Transcript recognise(Samples samples) {
    try {
      SpeechRegions regions = new SpeechRegions(voiceActivity.probabilities(samples));
      List<Sentence> sentences = new ArrayList<>();
      for (Span span : regions.find(samples.length())) {
        recognise(samples, span, regions, sentences);
      }
      return new Transcript(samples.seconds(), sentences);
    } catch (OrtException e) {
      throw new IllegalStateException("a model failed", e);
    }
  }

  /** A decoder that lost its way finds it again on a shorter stretch. */
  private void recognise(
      Samples samples, Span span, SpeechRegions regions, List<Sentence> sentences)
      throws OrtException {
    Utterance utterance = moonshine.recognise(samples, span, true);
    if (!utterance.isComplete() && span.seconds() >= 2 * SHORTEST_SPLIT_SECONDS) {
      int middle = regions.quietest(span);
      recognise(samples, new Span(span.from(), middle), regions, sentences);
      recognise(samples, new Span(middle, span.to()), regions, sentences);
      return;
    }
    if (utterance.loops()) {
      utterance.dropLoop();
    }
    sentences.addAll(new WordTimes(models.vocabulary(), regions).sentences(utterance, span));
  }

  @Override
  public void close() {
    models.close();
  }
}
