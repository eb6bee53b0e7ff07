package org.pointsbank.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes one JSON line for each thing worth telling. Only chosen fields: no body, no name, no
 * phone, no token ever comes here.
 */
public final class Log {
  private static final JsonFactory JSON = new JsonFactory();

  private final String function;
  private final Clock clock;
  private final PrintStream out;

  Log(String function, Clock clock, PrintStream out) {
    this.function = function;
    this.clock = clock;
    this.out = out;
  }

  /** A call was answered. */
  void answered(String route, String requestId, int status) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("route", route);
    fields.put("correlation_id", requestId);
    fields.put("status", Integer.toString(status));
    line("INFO", "answered", fields);
  }

  /** Something of ours went wrong: the types and places of the fault, not its words. */
  void fault(String at, String requestId, RuntimeException fault) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("route", at);
    fields.put("correlation_id", requestId);
    fields.put("fault", trace(fault));
    line("ERROR", "fault", fields);
  }

  /** Tells {@code message} with some {@code fields}: ids and numbers, nothing about a person. */
  public void tell(String message, Map<String, String> fields) {
    line("INFO", message, fields);
  }

  /**
   * Tells {@code value} of {@code metric} with some {@code fields}: ids and numbers. CloudWatch
   * reads the metric out of the line (embedded metric format), in the namespace {@code PointsBank}
   * with the dimension {@code service}.
   */
  public void measure(String metric, long value, Map<String, String> fields) {
    line(
        "INFO",
        "measured",
        fields,
        json -> {
          json.writeNumberField(metric, value);
          json.writeObjectFieldStart("_aws");
          json.writeNumberField("Timestamp", clock.instant().toEpochMilli());
          json.writeArrayFieldStart("CloudWatchMetrics");
          json.writeStartObject();
          json.writeStringField("Namespace", "PointsBank");
          json.writeArrayFieldStart("Dimensions");
          json.writeStartArray();
          json.writeString("service");
          json.writeEndArray();
          json.writeEndArray();
          json.writeArrayFieldStart("Metrics");
          json.writeStartObject();
          json.writeStringField("Name", metric);
          json.writeStringField("Unit", "Count");
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** A fault's own words may quote an item, so only its type and where it came from are told. */
  private static String trace(Throwable fault) {
    StringBuilder trace = new StringBuilder();
    for (Throwable at = fault; at != null; at = at.getCause()) {
      trace.append(at.getClass().getName());
      for (StackTraceElement frame : at.getStackTrace()) {
        if (frame.getClassName().startsWith("org.pointsbank")) {
          trace.append(" < ").append(frame);
        }
      }
      trace.append("; ");
    }
    return trace.toString();
  }

  @FunctionalInterface
  private interface More {
    void write(JsonGenerator json) throws IOException;
  }

  private void line(String level, String message, Map<String, String> fields) {
    line(level, message, fields, _ -> {});
  }

  private void line(String level, String message, Map<String, String> fields, More more) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("timestamp", clock.instant().toString());
      json.writeStringField("level", level);
      json.writeStringField("service", function);
      json.writeStringField("message", message);
      for (Map.Entry<String, String> field : fields.entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      more.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(line);
  }
}
