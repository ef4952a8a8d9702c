package org.interviewplatform.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mail that the platform has sent on this machine. */
public final class Inbox {

  private final Http http;

  /** The inbox at that address. */
  public Inbox(URI address) {
    this.http = new Http(address);
  }

  /** Lets a service of the local stack, {@code mail} or {@code kafka}, be away from now on. */
  public void stop(String service) {
    turn(service, "stop");
  }

  /** Lets it come back. */
  public void start(String service) {
    turn(service, "start");
  }

  private void turn(String service, String how) {
    http.post("/services/" + service + "/" + how, Map.of("X-Local-Stack", "system-tests"), Map.of())
        .expect(200);
  }

  /** Messages in which the words occur anywhere. */
  public List<JsonNode> mentioning(String words) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode message : http.get("/api/messages", Map.of()).expect(200).json()) {
      if (message.toString().contains(words)) {
        found.add(message);
      }
    }
    return found;
  }
}
