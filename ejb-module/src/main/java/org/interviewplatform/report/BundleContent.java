package org.interviewplatform.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.interviewplatform.analysis.ModelCallDetails;
import org.interviewplatform.audit.ChainLink;
import org.interviewplatform.review.Decision;
import org.interviewplatform.review.Rating;
import org.interviewplatform.review.SessionReview;
import org.interviewplatform.session.Consent;
import org.interviewplatform.session.ResponseId;

/**
 * What a bundle is packed from: everything that is known about one candidate.
 *
 * @param organisation the organisation's name
 * @param createdAt when it was frozen
 * @param trail what the audit trail had sealed about the session by then
 * @param calls what models were asked about each answer, and answered
 */
public record BundleContent(
    BundleId id,
    String organisation,
    Instant createdAt,
    SessionReview review,
    List<Consent> consents,
    Map<ResponseId, List<ModelCallDetails>> calls,
    List<Rating> ratings,
    List<Decision> decisions,
    List<ChainLink> trail) {}
