package org.interviewplatform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.interviewplatform.platform.error.DomainException;
import org.interviewplatform.platform.error.ErrorCode;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.platform.storage.StorageError;
import org.interviewplatform.platform.storage.UploadedPart;
import org.interviewplatform.platform.storage.internal.TestStore;
import org.interviewplatform.testing.TestPlatform;
import org.junit.jupiter.api.Test;

/** Uploads in parts, and their sweeping, over a real PostgreSQL and a real S3 server. */
class MediaReceiverIT {
  private static final int LARGE = 5 * 1024 * 1024;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ObjectStorage storage = TestStore.get();
  private final TestPlatform platform = platform();

  @Test
  void theStoreHasTheBytesOfAllParts() {
    OriginalId upload = begun();
    byte[] bytes = bytes(LARGE + 1_000);
    put(upload, 1, Arrays.copyOf(bytes, LARGE));
    put(upload, 2, Arrays.copyOfRange(bytes, LARGE, bytes.length));

    complete(upload, bytes);

    assertThat(stored(upload)).isEqualTo(bytes);
  }

  @Test
  void missingBytesMayStillCome() {
    OriginalId upload = begun();
    byte[] bytes = bytes(LARGE + 1_000);
    put(upload, 1, Arrays.copyOf(bytes, LARGE));
    refused(MediaError.INCOMPLETE, () -> complete(upload, bytes));

    put(upload, 2, Arrays.copyOfRange(bytes, LARGE, bytes.length));
    complete(upload, bytes);

    assertThat(stored(upload)).isEqualTo(bytes);
  }

  /** As after kill -9 between the store's completion and our commit. */
  @Test
  void whatTheStoreCompletedBeforeIsComplete() {
    OriginalId upload = begun();
    byte[] bytes = bytes(1_000);
    put(upload, 1, bytes);
    OriginalDetails known = known(upload);
    platform.asJob(() -> storage.complete(known.key(), name(known), parts(upload)));

    complete(upload, bytes);

    assertThat(stored(upload)).isEqualTo(bytes);
    assertThatThrownBy(() -> complete(upload, bytes(999))).isInstanceOf(DomainException.class);
  }

  @Test
  void moreThanAnAnswerMayHaveIsGivenUp() {
    OriginalId upload = begun();
    byte[] bytes = bytes(11 * 1024 * 1024);
    put(upload, 1, bytes);
    OriginalDetails known = known(upload);

    refused(MediaError.TOO_LARGE, () -> complete(upload, bytes));

    assertThat(known(upload).state()).isEqualTo(OriginalState.ABANDONED);
    gone(known);
  }

  @Test
  void whatTheOtherSegmentsHaveIsCounted() {
    OriginalId upload = begun();
    byte[] bytes = bytes(1_000);
    put(upload, 1, bytes);

    refused(
        MediaError.TOO_LARGE,
        () ->
            platform.asJob(
                () -> receiver().completeParts(upload, content(bytes), 10L * 1024 * 1024)));
    assertThat(known(upload).state()).isEqualTo(OriginalState.ABANDONED);
  }

  @Test
  void whoOpensTwiceFindsTheSameUpload() {
    OriginalId upload = begun();
    String first = name(known(upload));

    platform.asJob(() -> receiver().openParts(upload));
    String counts = platform.asJob(() -> uploads().comesInParts(upload, "another"));

    assertThat(counts).isEqualTo(first);
    assertThat(name(known(upload))).isEqualTo(first);
  }

  @Test
  void addressesAreNotHandedOutForEver() {
    OriginalId upload = begun();
    List<Integer> hundred = java.util.stream.IntStream.rangeClosed(1, 100).boxed().toList();
    for (int i = 0; i < 10; i++) {
      platform.asJob(() -> receiver().signParts(upload, hundred));
    }

    refused(MediaError.TOO_MANY_LINKS, () -> sign(upload, 1));
    refused(MediaError.TOO_LARGE, () -> sign(upload, 101));
    refused(MediaError.TOO_LARGE, () -> sign(upload, 0));
  }

  @Test
  void whatIsNeverFinishedIsSweptOfEveryOrganisation() {
    OriginalId silent = begun();
    put(silent, 1, bytes(1_000));
    OriginalDetails known = known(silent);
    OriginalId finished = begun();
    platform.asJob(() -> uploads().stored(finished, content(bytes(1))));
    platform.passTime(Duration.ofDays(14));
    assertThat(platform.get(UploadSweeper.class).sweep()).isZero();
    OriginalId fresh = begun();
    platform.passTime(Duration.ofSeconds(1));

    platform.get(UploadSweeper.class).sweep();

    assertThat(known(silent).state()).isEqualTo(OriginalState.ABANDONED);
    gone(known);
    assertThat(known(finished).state()).isEqualTo(OriginalState.STORED);
    assertThat(known(fresh).state()).isEqualTo(OriginalState.RECEIVING);
    refused(MediaError.WRONG_STATE, () -> sign(silent, 1));
  }

  @Test
  void aSignOfLifeKeepsAnUpload() {
    OriginalId upload = begun();
    platform.passTime(Duration.ofDays(13));
    sign(upload, 1);
    platform.passTime(Duration.ofDays(13));

    platform.get(UploadSweeper.class).sweep();

    assertThat(known(upload).state()).isEqualTo(OriginalState.RECEIVING);
  }

  @Test
  void inOneStreamTheChecksumIsCompared() {
    OriginalId upload = begun();
    byte[] bytes = bytes(1_000);

    refused(
        MediaError.CHECKSUM_MISMATCH,
        () ->
            platform.asJob(
                () ->
                    receiver()
                        .receive(
                            upload,
                            new MediaContent(bytes.length, "ab".repeat(32)),
                            new ByteArrayInputStream(bytes))));
    assertThat(platform.asJob(() -> storage.stat(known(upload).key()))).isEmpty();
  }

  @Test
  void bytesThatDifferNeverTakeThePlaceOfThoseStored() {
    OriginalId upload = begun();
    byte[] good = bytes(6 * 1024 * 1024);
    byte[] bad = good.clone();
    bad[bad.length - 1]++;
    MediaContent announced = content(good);
    platform.asJob(() -> receiver().receive(upload, announced, new ByteArrayInputStream(good)));

    refused(
        MediaError.CHECKSUM_MISMATCH,
        () ->
            platform.asJob(
                () -> receiver().receive(upload, announced, new ByteArrayInputStream(bad))));

    assertThat(stored(upload)).isEqualTo(good);
  }

  private TestPlatform platform() {
    return new TestPlatform()
        .with(ObjectStorage.class, storage)
        .with(UploadLimits.class, new UploadLimits(10L * 1024 * 1024, 100, Duration.ofDays(14)));
  }

  private OriginalId begun() {
    MediaId media = MediaId.create();
    OriginalId upload = OriginalId.create();
    platform.asJob(() -> uploads().begin(media, upload, 0, MediaFormat.VIDEO_WEBM));
    platform.asJob(() -> receiver().openParts(upload));
    return upload;
  }

  private URI sign(OriginalId upload, int part) {
    return platform.asJob(() -> receiver().signParts(upload, List.of(part))).get(0);
  }

  private void put(OriginalId upload, int part, byte[] bytes) {
    HttpRequest request =
        HttpRequest.newBuilder(sign(upload, part))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build();
    try {
      assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void complete(OriginalId upload, byte[] bytes) {
    platform.asJob(() -> receiver().completeParts(upload, content(bytes), 0));
  }

  private byte[] stored(OriginalId upload) {
    return platform.asJob(
        () -> {
          try (InputStream content = storage.read(known(upload).key())) {
            return content.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Some storages say that there is no such upload, some that it has no parts. */
  private void gone(OriginalDetails upload) {
    try {
      assertThat(platform.asJob(() -> storage.parts(upload.key(), name(upload)))).isEmpty();
    } catch (DomainException e) {
      assertThat(e.code()).isEqualTo(StorageError.UPLOAD_NOT_FOUND);
    }
    assertThat(platform.asJob(() -> storage.stat(upload.key()))).isEmpty();
  }

  @Test
  void completingTwiceAtOnceCompletesOnce() throws Exception {
    for (int i = 0; i < 5; i++) {
      OriginalId upload = begun();
      byte[] bytes = bytes(1_000 + i);
      put(upload, 1, bytes);
      var threads = java.util.concurrent.Executors.newFixedThreadPool(2);
      java.util.concurrent.Callable<Boolean> work =
          () -> {
            complete(upload, bytes);
            return true;
          };
      for (var done : threads.invokeAll(List.of(work, work))) {
        assertThat(done.get()).isTrue();
      }
      threads.shutdown();
      assertThat(stored(upload)).isEqualTo(bytes);
    }
  }

  private List<UploadedPart> parts(OriginalId upload) {
    return receiver().parts(upload);
  }

  private OriginalDetails known(OriginalId upload) {
    return platform.asJob(() -> uploads().get(upload));
  }

  private static String name(OriginalDetails upload) {
    return upload.upload().orElseThrow();
  }

  private MediaReceiver receiver() {
    return platform.get(MediaReceiver.class);
  }

  private MediaUploads uploads() {
    return platform.get(MediaUploads.class);
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new java.util.Random(length).nextBytes(bytes);
    return bytes;
  }

  private static MediaContent content(byte[] bytes) {
    return new MediaContent(bytes.length, Sha256.of(bytes));
  }

  private static void refused(ErrorCode code, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).hasFieldOrPropertyWithValue("code", code);
  }
}
