package org.interviewplatform.session;

import java.util.Optional;
import org.interviewplatform.interview.QuestionDetails;

/**
 * A question as it stands for one candidate.
 *
 * @param question with this candidate's times; what it asks is not to be told before there is a
 *     clock
 * @param clock once it has been opened
 */
public record QuestionState(QuestionDetails question, Optional<QuestionClock> clock) {}
