package org.interviewplatform.batch.analysis;

import com.openai.core.JsonValue;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.models.ResponseFormatJsonSchema.JsonSchema;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletion.Choice;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.completions.CompletionUsage;
import java.util.Optional;

/** {@link ChatModel} by {@code POST /chat/completions} with strict structured output. */
final class OpenAiChat implements ChatModel {
  private static final String SCHEMA_NAME = "assessment";

  private final ModelServer server;
  private final ChatSettings settings;

  OpenAiChat(ModelServer server, ChatSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  @Override
  public String name() {
    return server.model();
  }

  @Override
  public String server() {
    return server.address();
  }

  @Override
  public Reply ask(Question question) {
    ChatCompletionCreateParams params = params(question);
    return server.ask(client -> reply(client.chat().completions().create(params)));
  }

  @SuppressWarnings("deprecation") // what replaced the seed is not there yet
  private ChatCompletionCreateParams params(Question question) {
    ChatCompletionCreateParams.Builder params =
        ChatCompletionCreateParams.builder()
            .model(server.model())
            .addSystemMessage(question.system())
            .addUserMessage(question.user())
            .responseFormat(ResponseFormats.strict(SCHEMA_NAME, question.schema()))
            .seed(question.seed())
            .maxCompletionTokens(settings.mostTokens());
    settings.temperature().ifPresent(params::temperature);
    return params.build();
  }

  private static Reply reply(ChatCompletion completion) {
    Choice choice =
        completion.choices().stream()
            .findFirst()
            .orElseThrow(() -> new OpenAIInvalidDataException("The answer has no choice."));
    Optional<CompletionUsage> usage = completion.usage();
    return new Reply(
        choice.message().content().or(() -> choice.message().refusal()).orElse(""),
        completion.model(),
        usage.map(CompletionUsage::promptTokens).orElse(0L),
        usage.map(CompletionUsage::completionTokens).orElse(0L),
        flaw(choice));
  }

  private static Optional<String> flaw(Choice choice) {
    if (choice.message().refusal().isPresent()) {
      return Optional.of("declined");
    }
    String reason = choice._finishReason().asString().orElse("stop");
    return reason.equals("stop") ? Optional.empty() : Optional.of(reason);
  }

  /** The library's way to say {@code response_format}. */
  private static final class ResponseFormats {
    static com.openai.models.ResponseFormatJsonSchema strict(
        String name, com.fasterxml.jackson.databind.JsonNode schema) {
      JsonSchema.Schema.Builder shape = JsonSchema.Schema.builder();
      schema
          .properties()
          .forEach(
              entry ->
                  shape.putAdditionalProperty(
                      entry.getKey(), JsonValue.fromJsonNode(entry.getValue())));
      return com.openai.models.ResponseFormatJsonSchema.builder()
          .jsonSchema(JsonSchema.builder().name(name).strict(true).schema(shape.build()).build())
          .build();
    }
  }
}
