package org.interviewplatform.batch.media;

import org.interviewplatform.media.MediaFacts;
import org.interviewplatform.media.Rendition;
import org.interviewplatform.media.SegmentFlaw;
import org.interviewplatform.platform.storage.ObjectKey;

/** Where {@link MediaProcessing} tells what came of a recording. */
interface MediaOutcome {

  /** How far it is; throwing ends the processing. */
  void at(int percent, String step);

  void audioExtracted(MediaFacts facts, ObjectKey audio);

  /** Something of one file, counted from 0, will be missing from the recording. */
  void flawed(int place, SegmentFlaw flaw);

  /** There is no audio track. */
  void silent(MediaFacts facts);

  void ready(Rendition rendition);

  void rejected(MediaException why);
}
