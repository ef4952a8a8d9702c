package org.interviewplatform.web.api;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interviewplatform.media.Download;

/**
 * An answer to be saved.
 *
 * @param url good for an hour
 * @param files all of them, where the answer was recorded in several and has not been joined yet
 */
@Schema(name = "AnswerDownload")
public record DownloadView(URI url, String fileName, String contentType, List<File> files) {
  static DownloadView of(List<Download> downloads) {
    List<File> files = downloads.stream().map(File::of).toList();
    File first = files.get(0);
    return new DownloadView(first.url(), first.fileName(), first.contentType(), files);
  }

  /** One file. */
  @Schema(name = "AnswerFile")
  public record File(URI url, String fileName, String contentType) {
    static File of(Download download) {
      return new File(download.url(), download.fileName(), download.contentType());
    }
  }
}
