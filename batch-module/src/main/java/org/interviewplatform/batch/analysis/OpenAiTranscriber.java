package org.interviewplatform.batch.analysis;

import com.openai.models.audio.AudioResponseFormat;
import com.openai.models.audio.transcriptions.TranscriptionCreateParams;
import com.openai.models.audio.transcriptions.TranscriptionCreateParams.TimestampGranularity;
import com.openai.models.audio.transcriptions.TranscriptionCreateResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.interviewplatform.analysis.TranscriptText;

/** {@link Transcriber} by {@code POST /audio/transcriptions}. */
final class OpenAiTranscriber implements Transcriber {
  private final ModelServer server;

  OpenAiTranscriber(ModelServer server) {
    this.server = server;
  }

  @Override
  public TranscriptText transcribe(Path wav, String language) {
    return server.ask(
        client -> {
          TranscriptionCreateResponse heard =
              client.audio().transcriptions().create(question(wav, language));
          return new TranscriptReading(server.model(), language).read(heard);
        });
  }

  /** Made anew for each time it is asked: it holds the file open, and is spent once read. */
  private TranscriptionCreateParams question(Path wav, String language) {
    return TranscriptionCreateParams.builder()
        .file(wav)
        .model(server.model())
        .language(Locale.forLanguageTag(language).getLanguage())
        .responseFormat(AudioResponseFormat.VERBOSE_JSON)
        .addTimestampGranularity(TimestampGranularity.SEGMENT)
        .addTimestampGranularity(TimestampGranularity.WORD)
        .build();
  }
}
