package org.interviewplatform.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interviewplatform.interview.InterviewDetails;
import org.interviewplatform.interview.InterviewId;
import org.interviewplatform.interview.InterviewService;
import org.interviewplatform.interview.InterviewStatus;
import org.interviewplatform.interview.QuestionId;
import org.interviewplatform.interview.VideoService;
import org.jspecify.annotations.Nullable;

/** Behind videos.xhtml: the videos that an interview shows to candidates. */
@Named
@RequestScoped
public class VideosPage {
  private final InterviewService interviews;
  private final VideoService videos;
  private final VideoPlaces shelf;
  private final Feedback feedback;
  private final Sent sent;

  private String id = "";
  private String title = "";
  private String language = Locale.ENGLISH.getLanguage();
  private boolean draft;
  private @Nullable Part file;
  private @Nullable Part captions;
  private List<VideoPlace> places = List.of();

  /** For CDI proxies. */
  @SuppressWarnings("NullAway")
  protected VideosPage() {
    this(null, null, null, null, null);
  }

  @Inject
  VideosPage(
      InterviewService interviews,
      VideoService videos,
      VideoPlaces shelf,
      Feedback feedback,
      Sent sent) {
    this.interviews = interviews;
    this.videos = videos;
    this.shelf = shelf;
    this.feedback = feedback;
    this.sent = sent;
  }

  /** Reads the interview and how its videos stand. */
  public void load() {
    InterviewDetails interview = interviews.get(requested());
    title = interview.title();
    language = interview.language();
    draft = interview.status() == InterviewStatus.DRAFT;
    places = shelf.of(interview);
  }

  /** Shows the chosen or recorded file from now on. */
  public String show(String place) {
    feedback.of(
        () -> {
          ChosenVideo chosen = ChosenVideo.of(Optional.ofNullable(file));
          videos.show(
              requested(), question(place), chosen.format(), chosen.content(), chosen.open());
        },
        "videos.shown");
    return again();
  }

  /** Sets the captions in one language. */
  public String caption(String place) {
    feedback.of(
        () ->
            videos.caption(
                requested(),
                question(place),
                language,
                ChosenVideo.captions(Optional.ofNullable(captions))),
        "videos.captioned");
    return again();
  }

  /** Shows no video there any more. */
  public String remove(String place) {
    feedback.of(() -> videos.remove(requested(), question(place)), "videos.removed");
    return again();
  }

  private InterviewId requested() {
    return RequestedId.interview(id.isEmpty() ? sent.value("id") : id);
  }

  private String again() {
    return "videos?faces-redirect=true&id=" + requested().value();
  }

  private static Optional<QuestionId> question(String place) {
    return RequestedId.parse(place).map(QuestionId::new);
  }

  /** Whether a video is still being prepared. */
  public boolean isUnfinished() {
    return getPlaces().stream().anyMatch(place -> place.getStage().isUnderWay());
  }

  /** A form that comes back finds them as they were when it was shown. */
  public List<VideoPlace> getPlaces() {
    if (places.isEmpty()) {
      load();
    }
    return places;
  }

  public String getTitle() {
    return title;
  }

  /** Where one comes from. */
  public String getBack() {
    return "/console/" + (draft ? "draft" : "interview") + ".xhtml?id=" + id;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  /** Never sent back to the page. */
  public @Nullable Part getFile() {
    return null;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  /** Never sent back to the page. */
  public @Nullable Part getCaptions() {
    return null;
  }

  public void setCaptions(@Nullable Part captions) {
    this.captions = captions;
  }
}
