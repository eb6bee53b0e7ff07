package org.pointsbank.bench.cold;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One life of a function: started as Lambda starts it, asked some times, ended.
 *
 * @param cpuSeconds user and system, until the first answer
 * @param classes loaded until the first answer; 0 where they were not counted
 * @param firstMillis from the first event to its answer
 * @param warmMillis the median of the calls that followed
 */
record Run(double cpuSeconds, long classes, double firstMillis, double warmMillis) {
  /** As Lambda's own runtime is started: its snapshot hooks are found under this name. */
  private static final String HOOKS = "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac";

  private static final int WARM_CALLS = 30;
  private static final double TICKS_PER_SECOND = 100;
  private static final int USER_TICKS = 11;

  /** How a life is led. */
  enum Way {
    /** As an on-demand start. */
    COLD,
    /** The same with every loaded class written down. */
    COUNTED,
    /** Primed before its first event, as before a snapshot. */
    PRIMED
  }

  static Run of(Subject subject, Way way, Bench bench) {
    try (RuntimeApi api = new RuntimeApi()) {
      Path classLog = Files.createTempFile("classes", ".log");
      Process process = start(subject, way, bench, api, classLog);
      try {
        api.awaitStarted();
        long before = System.nanoTime();
        String answer = api.ask(subject.event());
        double first = millis(before);
        double cpu = cpuSeconds(process.pid());
        long classes = way == Way.COUNTED ? loaded(classLog) : 0;
        demand(answer, subject);
        return new Run(cpu, classes, first, warm(api, subject));
      } finally {
        process.destroyForcibly().waitFor();
        Files.deleteIfExists(classLog);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Process start(Subject subject, Way way, Bench bench, RuntimeApi api, Path log)
      throws IOException {
    Stream<String> flags =
        way == Way.COUNTED
            ? Stream.of("-Xlog:class+load:file=" + log)
            : Stream.of("-Xlog:disable", "-Xlog:all=error:stderr");
    List<String> command =
        Stream.of(
                Stream.of(bench.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                flags,
                Stream.of(HOOKS),
                Stream.of("-cp", classPath(subject, bench)),
                Stream.of("com.amazonaws.services.lambda.runtime.api.client.AWSLambda"),
                Stream.of(subject.handler()))
            .flatMap(each -> each)
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment(subject, way, bench, api));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(bench.noise());
    return builder.start();
  }

  private static String classPath(Subject subject, Bench bench) {
    return String.join(
        File.pathSeparator,
        bench.runtime() + "/*",
        subject.folder().toString(),
        subject.folder().resolve("lib") + "/*");
  }

  private static Map<String, String> environment(
      Subject subject, Way way, Bench bench, RuntimeApi api) {
    return Map.of(
        "AWS_LAMBDA_RUNTIME_API",
        api.address(),
        "AWS_LAMBDA_FUNCTION_NAME",
        subject.name(),
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        way == Way.PRIMED ? "snap-start" : "on-demand",
        "AWS_REGION",
        "cn-north-1",
        "AWS_ACCESS_KEY_ID",
        "local",
        "AWS_SECRET_ACCESS_KEY",
        "local",
        "AWS_ENDPOINT_URL_DYNAMODB",
        bench.endpoint(),
        "TABLE_NAME",
        "points-bank");
  }

  /** Fields of /proc/PID/stat behind the name, which may hold blanks: user is the 12th of them. */
  private static double cpuSeconds(long pid) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
    return (Long.parseLong(fields.get(USER_TICKS)) + Long.parseLong(fields.get(USER_TICKS + 1)))
        / TICKS_PER_SECOND;
  }

  private static long loaded(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" source: ")).count();
    }
  }

  private static double warm(RuntimeApi api, Subject subject) {
    return Figures.median(
        IntStream.range(0, WARM_CALLS)
            .mapToDouble(_ -> {
              long before = System.nanoTime();
              demand(api.ask(subject.event()), subject);
              return millis(before);
            })
            .toArray());
  }

  private static void demand(String answer, Subject subject) {
    if (!answer.contains("\"statusCode\":200")) {
      throw new IllegalStateException(subject.name() + " answered " + answer);
    }
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }
}
