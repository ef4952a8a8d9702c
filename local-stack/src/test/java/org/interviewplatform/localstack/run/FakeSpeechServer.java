package org.interviewplatform.localstack.run;

import java.io.IOException;

/** A {@link FakeServer} without arguments. */
public final class FakeSpeechServer {

  private FakeSpeechServer() {}

  /** Runs until terminated. */
  public static void main(String[] arguments) throws IOException {
    FakeServer.main(new String[] {"INTERVIEW_PLATFORM_LOCAL_AI_PORT"});
  }
}
