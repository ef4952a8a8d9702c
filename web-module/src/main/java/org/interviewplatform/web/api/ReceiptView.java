package org.interviewplatform.web.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.session.AnswerReceipt;
import org.interviewplatform.session.ResponseId;
import org.jspecify.annotations.Nullable;

/**
 * Something has arrived whole and is kept.
 *
 * @param responseId the answer it makes; absent of a segment, whose answer is still to come
 */
@Schema(name = "AnswerReceipt")
public record ReceiptView(
    @Nullable UUID responseId,
    UUID mediaId,
    @Schema(examples = "4194304") long size,
    String sha256) {
  static ReceiptView of(AnswerReceipt receipt) {
    return new ReceiptView(
        receipt.response().map(ResponseId::value).orElse(null),
        receipt.media().value(),
        receipt.content().size(),
        receipt.content().sha256());
  }
}
