package org.interviewplatform.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

  private static final Demo.Account ADMIN = new Demo.Account("admin@demo.example", "secret");

  @TempDir Path videos = Path.of("");
  private final DemoText text = DemoText.read();
  private final FakePlatform platform = platform();

  private static FakePlatform platform() {
    try {
      return new FakePlatform();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void makeVideos() throws IOException {
    for (DemoText.Interview interview : text.interviews()) {
      for (DemoText.Candidate candidate : interview.candidates()) {
        for (int i = 0; i < candidate.answers().size(); i++) {
          Files.writeString(videos.resolve(candidate.video(i)), "a video");
        }
      }
    }
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  private Demo demo() {
    return new Demo(platform.address(), videos, sentence -> {});
  }

  private long candidates() {
    return text.interviews().stream().mapToLong(it -> it.candidates().size()).sum();
  }

  @Test
  void everyCandidateHasAnAnswerToEveryQuestion() {
    for (DemoText.Interview interview : text.interviews()) {
      assertThat(interview.competencies()).allSatisfy(it -> assertThat(it.anchors()).hasSize(5));
      assertThat(interview.candidates())
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it.answers()).hasSameSizeAs(interview.questions()));
    }
  }

  @Test
  void itOpensTwoInterviewsAndSubmitsEverySession() {
    Demo.Sent sent = demo().send(ADMIN);

    assertThat(sent.interviews()).hasSize(2).allSatisfy(it -> assertThat(it.link()).isNotBlank());
    assertThat(sent.sessions()).hasSize((int) candidates());
    assertThat(platform.completions()).isEqualTo((int) candidates());
  }

  @Test
  void sendingAgainChangesNothing() {
    demo().send(ADMIN);
    int uploads = platform.uploads();

    demo().send(ADMIN);

    assertThat(platform.interviews()).isEqualTo(2);
    assertThat(platform.sessions()).isEqualTo((int) candidates());
    assertThat(platform.uploads()).isEqualTo(uploads);
    assertThat(platform.completions()).isEqualTo((int) candidates());
  }

  @Test
  void afterAFailureTheNextStartSendsTheRest() {
    platform.failNextUpload();
    assertThatThrownBy(() -> demo().send(ADMIN))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("POST /api/public/upload-response was answered 503");

    demo().send(ADMIN);

    assertThat(platform.interviews()).isEqualTo(2);
    assertThat(platform.completions()).isEqualTo((int) candidates());
  }

  @Test
  void withoutVideosTheInterviewsAreOpenAllTheSame() throws IOException {
    try (var files = Files.list(videos)) {
      for (Path video : files.toList()) {
        Files.delete(video);
      }
    }

    Demo.Sent sent = demo().send(ADMIN);

    assertThat(sent.interviews()).hasSize(2);
    assertThat(platform.sessions()).isZero();
  }
}
