package org.interviewplatform.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interviewplatform.analysis.Highlight;
import org.interviewplatform.analysis.Hit;

/** A stretch of a transcript that was found, and the way to the moment. */
public class HitView {
  private final Hit hit;
  private final String words;

  HitView(Hit hit, String words) {
    this.hit = hit;
    this.words = words;
  }

  public Hit getHit() {
    return hit;
  }

  public List<Highlight.Part> getParts() {
    return hit.text().parts();
  }

  public Timecode getStart() {
    return new Timecode(hit.startMillis());
  }

  /** The page of the candidate, at the answer and the moment. */
  public String getAddress() {
    return "/console/session.xhtml?id=%s&answer=%d&find=%s#t=%s"
        .formatted(
            hit.session().value(),
            hit.questionNumber(),
            URLEncoder.encode(words, StandardCharsets.UTF_8),
            getStart().seconds());
  }
}
