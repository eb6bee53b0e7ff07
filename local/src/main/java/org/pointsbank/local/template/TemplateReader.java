package org.pointsbank.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.testkit.LocalTable;

/** Reads a SAM template of one table, one HTTP API and functions. */
public final class TemplateReader {
  /** Has no meaning on one machine, where nothing is given up, kept for long, or watched. */
  private static final Set<String> CLOUD_ONLY =
      Set.of(
          "AWS::SQS::Queue",
          "AWS::Logs::LogGroup",
          "AWS::CloudWatch::Alarm",
          "AWS::CloudWatch::Dashboard",
          "AWS::Scheduler::ScheduleGroup");

  private static final String TABLE = "AWS::DynamoDB::Table";
  private static final String API = "AWS::Serverless::HttpApi";
  private static final String FUNCTION = "AWS::Serverless::Function";

  private TemplateReader() {}

  /**
   * Reads {@code file}.
   *
   * @param given values of parameters, for those without a default or instead of it
   * @throws UnknownFeature if it says anything that the local bank does not do
   */
  public static Template read(Path file, Map<String, String> given) {
    try {
      return read(Files.readString(file), given);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Template read(String text, Map<String, String> given) {
    Yaml yaml = Yaml.parse(text);
    Names names = names(yaml, given);
    Section top = section(yaml, names);
    // Conditions serve what is left out here: a function that asks for one is refused where it
    // does.
    top.ignore("AWSTemplateFormatVersion", "Description", "Parameters", "Conditions", "Outputs");
    top.need("Transform").demand("AWS::Serverless-2016-10-31");
    Globals globals = Globals.read(top.find("Globals"));
    Resources resources = Resources.read(top.need("Resources"));
    top.done();
    resources.refuseOthersThan(Set.of(TABLE, API, FUNCTION), CLOUD_ONLY);
    String table = resources.only(TABLE);
    String api = resources.only(API);
    FunctionReader functions = new FunctionReader(globals, table, api);
    return new Template(
        TableReader.read(resources.properties(table)),
        ApiReader.read(resources.properties(api)),
        resources.of(FUNCTION).stream()
            .map(name -> functions.read(name, resources.properties(name)))
            .toList());
  }

  /** Types of resources and values of parameters hold no names themselves. */
  private static Names names(Yaml yaml, Map<String, String> given) {
    Section top = section(yaml, Names.of(Map.of()));
    Optional<Place> parameters = top.find("Parameters");
    Resources resources = Resources.read(top.need("Resources"));
    return Names.of(parameters.map(at -> Parameters.values(at, given)).orElse(Map.of()))
        .and(Map.of(resources.only(TABLE), LocalTable.NAME));
  }

  private static Section section(Yaml yaml, Names names) {
    return new Place("", yaml, names).section();
  }
}
