package org.interviewplatform.platform.storage.internal;

import io.minio.MinioAsyncClient;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.interviewplatform.platform.error.DomainException;

/** The connections to S3: one for talking, one that only signs links for the public address. */
final class S3Client implements AutoCloseable {
  private static final int TIMEOUT_SECONDS = 60;
  private static final int CONNECT_SECONDS = 5;

  final OkHttpClient http;
  final MinioAsyncClient inside;
  final MinioAsyncClient outside;
  final String bucket;

  S3Client(StorageConfig config) {
    http =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .writeTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .build();
    inside = client(config, config.endpoint());
    outside = client(config, config.publicEndpoint());
    bucket = config.bucket();
  }

  /** Asks S3 and waits for the answer. */
  interface Call<T> {
    CompletableFuture<T> on(MinioAsyncClient client) throws Exception;
  }

  <T> T call(Call<T> call) {
    try {
      return call.on(inside).join();
    } catch (CompletionException e) {
      throw S3Failures.of(e.getCause() == null ? e : e.getCause());
    } catch (DomainException e) {
      throw e;
    } catch (Exception e) {
      throw S3Failures.of(e);
    }
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private MinioAsyncClient client(StorageConfig config, URI endpoint) {
    return MinioAsyncClient.builder()
        .endpoint(endpoint.toString())
        .region(config.region())
        .credentials(config.accessKey(), config.secretKey())
        .httpClient(http)
        .build();
  }
}
