package org.interviewplatform.localai.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.DoubleSupplier;

/** Counters and gauges in Prometheus' text format. */
final class Metrics {

  private static final String PREFIX = "local_ai_";

  private final Map<String, DoubleAdder> counters = new ConcurrentSkipListMap<>();
  private final Map<String, DoubleSupplier> gauges = new ConcurrentSkipListMap<>();
  private final Map<String, String> help = new ConcurrentHashMap<>();

  Metrics() {
    help.put("requests_total", "Answered requests");
    help.put("audio_seconds_total", "Seconds of audio recognised");
    help.put("recognition_seconds_total", "Seconds of work spent on recognising audio");
    help.put("embedded_texts_total", "Texts turned into vectors");
    gauge("resident_memory_bytes", "Memory of the process", Metrics::residentMemory);
  }

  void answered(String path, int status) {
    add("requests_total{path=\"" + path + "\",status=\"" + status + "\"}", 1);
  }

  void recognised(double audioSeconds, double workSeconds) {
    add("audio_seconds_total", audioSeconds);
    add("recognition_seconds_total", workSeconds);
  }

  void embedded(int texts) {
    add("embedded_texts_total", texts);
  }

  void gauge(String name, String explanation, DoubleSupplier value) {
    help.put(name, explanation);
    gauges.put(name, value);
  }

  private void add(String name, double value) {
    counters.computeIfAbsent(name, key -> new DoubleAdder()).add(value);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    String described = "";
    for (Map.Entry<String, DoubleAdder> counter : counters.entrySet()) {
      String name = counter.getKey().replaceAll("\\{.*", "");
      describe(text, name.equals(described) ? "" : name, "counter");
      described = name;
      line(text, counter.getKey(), counter.getValue().sum());
    }
    gauges.forEach(
        (name, value) -> {
          describe(text, name, "gauge");
          line(text, name, value.getAsDouble());
        });
    return text.toString();
  }

  private void describe(StringBuilder text, String name, String type) {
    if (!name.isEmpty()) {
      text.append("# HELP ").append(PREFIX).append(name).append(' ');
      text.append(help.getOrDefault(name, "")).append('\n');
      text.append("# TYPE ").append(PREFIX).append(name).append(' ').append(type).append('\n');
    }
  }

  private static void line(StringBuilder text, String name, double value) {
    String number = value == Math.rint(value) ? "%.0f" : "%.6f";
    text.append(PREFIX).append(name).append(' ');
    text.append(String.format(Locale.ROOT, number, value)).append('\n');
  }

  /** Linux only; elsewhere the gauge says zero. */
  private static double residentMemory() {
    try {
      String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
      return Long.parseLong(pages) * 4096.0;
    } catch (IOException e) {
      return 0;
    }
  }
}
