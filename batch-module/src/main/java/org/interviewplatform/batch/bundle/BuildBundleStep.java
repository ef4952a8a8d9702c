package org.interviewplatform.batch.bundle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import org.interviewplatform.batch.job.JobRun;
import org.interviewplatform.batch.job.JobStep;
import org.interviewplatform.platform.security.Sha256;
import org.interviewplatform.platform.storage.ObjectKey;
import org.interviewplatform.platform.storage.ObjectStorage;
import org.interviewplatform.report.BundleContent;
import org.interviewplatform.report.BundleId;
import org.interviewplatform.report.BundleKey;
import org.interviewplatform.report.BundleService;

/** Packs the evidence bundle of a session and stores it; the subject is the bundle. */
@Named
@Dependent
public class BuildBundleStep extends JobStep {
  @Inject BundleService bundles;
  @Inject BundleKey key;
  @Inject ObjectStorage storage;

  @Override
  protected void work(JobRun run) {
    BundleId bundle = new BundleId(run.subject());
    bundles.begin(bundle).ifPresent(content -> build(run, content));
  }

  private void build(JobRun run, BundleContent content) {
    run.progress(20, "packing");
    byte[] packed = BundlePacking.pack(content, key);
    run.progress(70, "storing");
    BundleId bundle = content.id();
    ObjectKey file = ObjectKey.of("bundles", bundle.value().toString(), "zip");
    storage.put(file, new ByteArrayInputStream(packed), packed.length, "application/zip");
    run.write(() -> bundles.ready(bundle, file, Sha256.of(packed)));
  }
}
