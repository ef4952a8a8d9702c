package org.interviewplatform.localai.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import org.interviewplatform.localai.audio.AudioDecoder;
import org.interviewplatform.localai.audio.Samples;
import org.interviewplatform.localai.audio.UnreadableAudioException;
import org.interviewplatform.localai.speech.Recogniser;
import org.interviewplatform.localai.speech.Transcript;

/** {@code POST /v1/audio/transcriptions}. */
final class TranscriptionEndpoint implements Endpoint {

  private final Recogniser recogniser;
  private final AudioDecoder decoder;
  private final WorkQueue queue;
  private final Metrics metrics;
  private final Path directory;
  private final long maximumBytes;

  TranscriptionEndpoint(
      Recogniser recogniser,
      AudioDecoder decoder,
      WorkQueue queue,
      Metrics metrics,
      Path directory,
      long maximumBytes) {
    this.recogniser = recogniser;
    this.decoder = decoder;
    this.queue = queue;
    this.metrics = metrics;
    this.directory = directory;
    this.maximumBytes = maximumBytes;
  }

  @Override
  public Answer answer(HttpExchange exchange) throws IOException, ApiException {
    if (queue.isFull()) {
      throw queue.busy();
    }
    try (UploadForm form = UploadForm.receive(exchange, directory, maximumBytes)) {
      TranscriptionRequest request = TranscriptionRequest.of(form);
      Path file = form.file();
      return view(queue.call(() -> recognise(file)), request);
    }
  }

  private Transcript recognise(Path file) throws IOException, ApiException {
    long start = System.nanoTime();
    try {
      Samples samples = decoder.decode(file);
      Transcript transcript = recogniser.recognise(samples);
      metrics.recognised(samples.seconds(), (System.nanoTime() - start) / 1e9);
      return transcript;
    } catch (UnreadableAudioException e) {
      throw ApiException.unreadableAudio(e.reason());
    }
  }

  private static Answer view(Transcript transcript, TranscriptionRequest request) {
    return switch (request.format()) {
      case TEXT -> Answer.text("text/plain; charset=utf-8", transcript.text() + "\n");
      case JSON -> Answer.json(200, TranscriptionView.brief(transcript));
      case VERBOSE_JSON -> Answer.json(200, TranscriptionView.of(transcript, request));
    };
  }
}
