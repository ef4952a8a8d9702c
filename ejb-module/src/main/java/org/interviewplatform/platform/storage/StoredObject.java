package org.interviewplatform.platform.storage;

/** What the storage says of an object. */
public record StoredObject(ObjectKey key, long size, String contentType, String etag) {}
