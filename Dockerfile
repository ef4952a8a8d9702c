# The application on Open Liberty. Build it first: mvn package -pl interview-platform-ear -am
#
# Addresses and secrets come from the environment; there are no defaults for secrets. The volume
# holds the transaction log: work prepared before a crash is settled from it after the restart, so
# each replica needs its own and keeps it.
FROM eclipse-temurin:17-jre-noble

# FFmpeg handles candidates' recordings; bubblewrap keeps it from network and files.
RUN apt-get update \
 && apt-get install -y --no-install-recommends bubblewrap curl ffmpeg \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /var/lib/interview-platform --create-home interview-platform

COPY interview-platform-ear/target/liberty/wlp/ /opt/wlp/
COPY src/main/liberty/config/ /opt/wlp/usr/servers/interview-platform/
COPY interview-platform-ear/target/interview-platform.ear /opt/wlp/usr/servers/interview-platform/apps/

USER 10001
VOLUME /var/lib/interview-platform
ENV WLP_OUTPUT_DIR=/var/lib/interview-platform \
    LOG_DIR=/var/lib/interview-platform/logs \
    WLP_LOGGING_CONSOLE_FORMAT=JSON \
    WLP_LOGGING_CONSOLE_SOURCE=message,ffdc \
    JVM_ARGS=-XX:MaxRAMPercentage=60 \
    INTERVIEW_PLATFORM_MEDIA_FFMPEG=/usr/bin/ffmpeg \
    INTERVIEW_PLATFORM_MEDIA_FFPROBE=/usr/bin/ffprobe
EXPOSE 9080
HEALTHCHECK --start-period=120s --interval=15s --timeout=5s \
  CMD curl --fail --silent --output /dev/null http://localhost:9080/health/live
ENTRYPOINT ["/opt/wlp/bin/server", "run", "interview-platform"]
