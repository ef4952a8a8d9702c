package org.interviewplatform.media;

import java.util.Optional;
import org.interviewplatform.platform.storage.ObjectKey;

/**
 * What browsers are given of a recording.
 *
 * @param playable a seekable file
 * @param contentType its type, such as {@code video/mp4}
 * @param thumbnail a JPEG, where there is a picture
 */
public record Rendition(ObjectKey playable, String contentType, Optional<ObjectKey> thumbnail) {}
