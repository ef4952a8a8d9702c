package org.interviewplatform.platform.privacy;

import java.util.Optional;
import org.interviewplatform.platform.storage.ObjectKey;

/**
 * One file of a candidate.
 *
 * @param certain as {@link HeldFiles#certain()}
 * @param upload the multipart upload under way to it, if there is one
 */
public record HeldFile(ObjectKey key, boolean certain, Optional<String> upload) {}
