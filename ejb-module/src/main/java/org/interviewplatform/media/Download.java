package org.interviewplatform.media;

import java.net.URI;

/**
 * A file to be saved.
 *
 * @param url good for an hour
 */
public record Download(URI url, String fileName, String contentType) {}
