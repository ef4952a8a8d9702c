package org.interviewplatform.platform.storage;

/** One part of an unfinished multipart upload, as the storage has it. */
public record UploadedPart(int partNumber, long size, String etag) {}
