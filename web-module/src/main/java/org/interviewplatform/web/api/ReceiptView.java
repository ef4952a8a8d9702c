package org.interviewplatform.web.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.session.AnswerReceipt;

/** An answer has arrived whole and is kept. */
@Schema(name = "AnswerReceipt")
public record ReceiptView(
    UUID responseId, UUID mediaId, @Schema(examples = "4194304") long size, String sha256) {
  static ReceiptView of(AnswerReceipt receipt) {
    return new ReceiptView(
        receipt.response().value(),
        receipt.media().value(),
        receipt.content().size(),
        receipt.content().sha256());
  }
}
