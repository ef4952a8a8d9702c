package org.interviewplatform.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.interviewplatform.platform.privacy.HeldFiles;
import org.interviewplatform.platform.privacy.HeldRows;
import org.interviewplatform.platform.privacy.PersonalDataHolder;

/** Recordings and what was made of them to be played. */
@ApplicationScoped
public class MediaData implements PersonalDataHolder {
  @Override
  public List<HeldRows> rows() {
    return List.of(
        HeldRows.of(70, "media_original", "media_id = any (:media)", "object_key", "upload_id"),
        HeldRows.of(
            71, "media_asset", "id = any (:media)", "audio_key", "playable_key", "thumbnail_key"));
  }

  @Override
  public List<HeldFiles> files() {
    return List.of(
        HeldFiles.certain(
            "select object_key, upload_id from interview_platform.media_original where media_id ="
                + " any (:media)"),
        HeldFiles.certain(
            "select unnest(array[audio_key, playable_key, thumbnail_key]) as object_key,"
                + " null as upload_id from interview_platform.media_asset where id = any (:media)"),
        HeldFiles.possible(
            "select organisation_id || '/media/' || id || '/' || name as object_key, null as"
                + " upload_id from interview_platform.media_asset cross join"
                + " unnest(array['audio.wav', 'thumbnail.jpg', 'playable.mp4', 'playable.webm',"
                + " 'playable.m4a', 'playable.txt']) as name where id = any (:media)"));
  }
}
