package org.interviewplatform.batch.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.interviewplatform.platform.config.Settings;

/** Puts the media tools together from the settings. */
@ApplicationScoped
class MediaBeans {
  private static final Logger LOG = System.getLogger(MediaBeans.class.getName());

  @Produces
  @Singleton
  MediaSettings settings(Settings settings) {
    return MediaSettings.from(settings);
  }

  @Produces
  @Singleton
  Workspaces workspaces(MediaSettings settings) {
    return new Workspaces(settings.workspaces());
  }

  /** Made when the first job asks: a server that processes no media needs no FFmpeg. */
  @Produces
  @ApplicationScoped
  MediaTools tools(MediaSettings settings) {
    return new FfmpegTools(settings);
  }

  /** What a killed server left behind holds candidates' faces. */
  void sweep(@Observes Startup startup, Workspaces workspaces) {
    int swept = workspaces.sweep();
    if (swept > 0) {
      LOG.log(Level.INFO, "Removed {0} workspaces of processes that are no more", swept);
    }
  }
}
