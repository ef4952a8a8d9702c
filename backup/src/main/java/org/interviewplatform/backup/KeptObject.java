package org.interviewplatform.backup;

/**
 * An object of the storage in the backup.
 *
 * @param file its name below {@link ObjectFiles}, which says nothing of what it is
 */
record KeptObject(String key, String contentType, long size, String version, String file) {
  Bucket.Description description() {
    return new Bucket.Description(contentType, size, version);
  }
}
