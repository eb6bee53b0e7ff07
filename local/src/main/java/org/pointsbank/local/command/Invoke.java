package org.pointsbank.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.local.Project;
import org.pointsbank.local.Refused;
import org.pointsbank.local.function.Invoked;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Plays events as {@code sam local invoke} does: each over a small district of its own, with the
 * clock and the chance of {@code events/env.json}. Only the answers go to standard output, a line
 * each.
 */
@Command(
    name = "invoke",
    description = "Plays events with their functions, each over a small district of its own.",
    mixinStandardHelpOptions = true)
public final class Invoke implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(
      paramLabel = "Function",
      arity = "0..1",
      description = "as in template.yaml: AwardPoints; default: as the event's name begins")
  private Optional<String> function = Optional.empty();

  @Option(
      names = {"-e", "--event"},
      required = true,
      description = "the event's file; several are played one after another")
  private List<Path> events = List.of();

  @Option(names = "--env-vars", description = "default: events/env.json")
  private Optional<Path> variables = Optional.empty();

  @Option(names = "--template", hidden = true)
  private Optional<Path> template = Optional.empty();

  @Override
  public Integer call() throws IOException {
    PrintStream answers = System.out;
    // Whatever else would print, a library's greeting too, is not the answer.
    System.setOut(System.err);
    Project project = Project.find();
    List<Template.Function> functions =
        template.map(Project::template).orElseGet(project::template).functions();
    for (Path event : events) {
      String name = function.orElseGet(() -> functionOf(event, functions));
      answers.println(played(find(name, functions), event, project));
    }
    return 0;
  }

  private String played(Template.Function function, Path event, Project project)
      throws IOException {
    byte[] asked = Files.readAllBytes(event);
    try (LocalTable table = LocalTable.inMemory()) {
      SmallDistrict.seed(table.bank());
      Map<String, String> environment =
          environment(function, variables.orElse(project.resolve("events/env.json")));
      LoadedFunction loaded =
          LoadedFunction.load(function, Surroundings.of(environment, table.bank(), System.err));
      return switch (loaded.invoke(asked)) {
        case Invoked.Answered(byte[] json) -> new String(json, StandardCharsets.UTF_8);
        case Invoked.Faulted(Exception fault) -> error(fault);
      };
    }
  }

  /** {@code record-hours-entered.json} is for {@code RecordHours}. */
  private static String functionOf(Path event, List<Template.Function> functions) {
    String words = event.getFileName().toString().replace("-", "").toLowerCase(Locale.ROOT);
    return functions.stream()
        .map(Template.Function::name)
        .filter(name -> words.startsWith(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new Refused("no function has a name that " + event + " begins with"));
  }

  private static Template.Function find(String name, List<Template.Function> functions) {
    return functions.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new Refused(
                "no function "
                    + name
                    + "; there are "
                    + functions.stream().map(Template.Function::name).toList()));
  }

  /** As SAM does, only for variables that the template declares. */
  private static Map<String, String> environment(Template.Function function, Path variables)
      throws IOException {
    JsonNode file = JSON.readTree(Files.readAllBytes(variables));
    Map<String, String> environment = new HashMap<>(function.environment());
    environment.replaceAll((name, value) -> file.path("Parameters").path(name).asText(value));
    environment.replaceAll((name, value) -> file.path(function.name()).path(name).asText(value));
    return environment;
  }

  /** As Lambda tells a caller that the function threw. */
  private static String error(Exception fault) {
    ObjectNode error = JSON.createObjectNode();
    error.put("errorMessage", String.valueOf(fault.getMessage()));
    error.put("errorType", fault.getClass().getName());
    ArrayNode trace = error.putArray("stackTrace");
    for (StackTraceElement frame : fault.getStackTrace()) {
      trace.add(frame.toString());
    }
    return error.toString();
  }
}
