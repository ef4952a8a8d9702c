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
