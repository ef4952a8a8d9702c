package org.interviewplatform.systemtests;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.interviewplatform.systemtests.client.Candidate;
import org.interviewplatform.systemtests.client.Http;
import org.interviewplatform.systemtests.client.Inbox;
import org.interviewplatform.systemtests.client.Interview;
import org.interviewplatform.systemtests.client.Jwt;
import org.interviewplatform.systemtests.client.Recruiter;
import org.interviewplatform.systemtests.material.Ffmpeg;
import org.interviewplatform.systemtests.material.Studio;
import org.interviewplatform.systemtests.running.LocalPlatform;

/** The running platform and what tests use it with. */
record Running(LocalPlatform platform, Studio studio) {

  /** A developer may name the data directory of a platform that already runs. */
  private static final String PROPERTY = "interview-platform.running";

  static Running begin() {
    Path target = Path.of("target").toAbsolutePath();
    String given = System.getProperty(PROPERTY, "");
    LocalPlatform platform =
        given.isEmpty()
            ? LocalPlatform.start(target.resolve("system-tests-data"), whileKeysAreChanged())
            : LocalPlatform.running(Path.of(given));
    String ffmpeg = platform.environment().getOrDefault("INTERVIEW_PLATFORM_MEDIA_FFMPEG", "");
    return new Running(platform, new Studio(new Ffmpeg(ffmpeg), target.resolve("recordings")));
  }

  /** The signing key of tokens has just been another one. */
  private static Map<String, String> whileKeysAreChanged() {
    return Map.of("INTERVIEW_PLATFORM_TOKEN_ACCEPTED_KEYS", Jwt.newKey());
  }

  /** Whether it is ours to end. */
  boolean mayEnd() {
    return System.getProperty(PROPERTY, "").isEmpty();
  }

  void end() {
    if (mayEnd()) {
      platform.close();
    }
  }

  URI address() {
    return platform.address();
  }

  Http http() {
    return new Http(address());
  }

  Recruiter recruiter() {
    return Recruiter.signIn(address());
  }

  Candidate candidate(Interview interview, String name) {
    return Candidate.begin(address(), interview, name);
  }

  Inbox inbox() {
    return new Inbox(platform.inbox());
  }
}
