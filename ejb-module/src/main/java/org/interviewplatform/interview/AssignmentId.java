package org.interviewplatform.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Who reviews what. */
@Embeddable
public record AssignmentId(
    @Column(name = "interview_id") UUID interview, @Column(name = "user_id") UUID reviewer)
    implements Serializable {}
