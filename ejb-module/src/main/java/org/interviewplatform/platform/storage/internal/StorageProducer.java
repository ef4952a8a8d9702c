package org.interviewplatform.platform.storage.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import org.interviewplatform.platform.config.Settings;
import org.interviewplatform.platform.storage.ObjectStorage;

/** Makes the storage when it is first used. */
@ApplicationScoped
class StorageProducer {
  @Produces
  @ApplicationScoped
  ObjectStorage storage(Settings settings) {
    return new S3ObjectStorage(new StorageConfig(settings));
  }

  void close(@Disposes ObjectStorage storage) {
    if (storage instanceof S3ObjectStorage s3) {
      s3.close();
    }
  }
}
