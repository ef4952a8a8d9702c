package org.interviewplatform.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.QuestionDetails;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.Video;
import org.interviewplatform.interview.VideoReader;
import org.interviewplatform.media.MediaLinks;

/** Finds what each place of an interview shows, for those who have been let in. */
@ApplicationScoped
class VideoPlaces {
  private final VideoReader reader;
  private final MediaLinks links;
  private final Wording wording;

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected VideoPlaces() {
    this(null, null, null);
  }

  @Inject
  VideoPlaces(VideoReader reader, MediaLinks links, Wording wording) {
    this.reader = reader;
    this.links = links;
    this.wording = wording;
  }

  /** The introduction, then the questions. */
  List<VideoPlace> of(InterviewDetails interview) {
    List<Video> shown = reader.of(interview.id());
    boolean draft = interview.status() == InterviewStatus.DRAFT;
    List<VideoPlace> all = new ArrayList<>();
    all.add(place(shown, Optional.empty(), true, wording.of("videos.intro")));
    for (QuestionDetails question : interview.questions()) {
      String label = wording.of("videos.question", all.size());
      all.add(place(shown, Optional.of(question), draft, label));
    }
    return List.copyOf(all);
  }

  private VideoPlace place(
      List<Video> shown, Optional<QuestionDetails> question, boolean changeable, String label) {
    Optional<QuestionId> asked = question.map(QuestionDetails::id);
    return new VideoPlace(
        asked.map(named -> named.value().toString()).orElse(""),
        label,
        question.map(QuestionDetails::text).orElse(""),
        changeable,
        shown.stream().filter(video -> video.question().equals(asked)).findFirst(),
        links,
        wording);
  }
}
