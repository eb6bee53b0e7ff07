package org.pointsbank.local.template;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/**
 * What {@code template.yaml} asks of the local bank.
 *
 * @param table the one table
 * @param api who may call
 * @param functions in the order of the template
 */
public record Template(CreateTableRequest table, Api api, List<Function> functions) {
  /** Copies the list in. */
  public Template {
    functions = List.copyOf(functions);
  }

  /** Every route of every function. */
  public List<Route> routes() {
    return functions.stream().flatMap(function -> function.routes().stream()).toList();
  }

  /** Every schedule of every function. */
  public List<Schedule> schedules() {
    return functions.stream().flatMap(function -> function.schedules().stream()).toList();
  }

  /**
   * The JWT authorizer of the HTTP API.
   *
   * @param issuer demanded of a token
   * @param audiences one of which a token must be for
   */
  public record Api(String issuer, List<String> audiences) {
    /** Copies the list in. */
    public Api {
      audiences = List.copyOf(audiences);
    }
  }

  /**
   * One function.
   *
   * @param name its logical id
   * @param handler its class
   * @param environment its variables
   * @param timeoutSeconds after which Lambda ends it
   * @param routes of the HTTP API
   * @param schedules that start its tasks
   * @param streams that it reads
   */
  public record Function(
      String name,
      String handler,
      Map<String, String> environment,
      int timeoutSeconds,
      List<Route> routes,
      List<Schedule> schedules,
      List<Stream> streams) {
    /** Copies everything in. */
    public Function {
      environment = Map.copyOf(environment);
      routes = List.copyOf(routes);
      schedules = List.copyOf(schedules);
      streams = List.copyOf(streams);
    }

    /**
     * A stream of the table.
     *
     * @param patterns of which a record must match one; none lets everything through
     * @param batchSize most records of one call
     * @param lanes calls at once; what is written under one partition key stays in one of them
     * @param retries of a failed record, until it is given up
     */
    public record Stream(List<String> patterns, int batchSize, int lanes, int retries) {
      /** Copies the list in. */
      public Stream {
        patterns = List.copyOf(patterns);
      }
    }
  }

  /**
   * One route of the HTTP API.
   *
   * @param function that answers it
   * @param method of HTTP
   * @param path with {@code {names}} for variables
   * @param open whether it needs no token
   */
  public record Route(String function, String method, String path, boolean open) {
    /** As the gateway calls it: {@code GET /communities/{community}}. */
    public String key() {
      return method + " " + path;
    }
  }

  /**
   * A schedule.
   *
   * @param function whose task it starts
   * @param name its logical id within the function
   * @param expression as EventBridge Scheduler takes it
   * @param zone in which the expression is read
   * @param input sent to the function
   */
  public record Schedule(
      String function, String name, String expression, String zone, String input) {
    /** Unique in the template: {@code EvaluateQuarter-Quarter}. */
    public String id() {
      return function + "-" + name;
    }
  }
}
