package org.pointsbank.local.apidocument;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.Open;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** A function that is only there to be described, and what the compiler would write of it. */
final class SampleFunction {
  private static final String WRITTEN =
      """
      info: {title: Jars of beans}
      paths:
        /jars/{jar}/beans:
          get:
            description: Looks into a jar. It stays as it is.
            responses:
              "200": {content: {application/json: {schema: {$ref: '#/components/schemas/Answer_Jar_'}}}}
          post:
            description: Puts beans into a jar.
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Asked'}}}}
            responses:
              "201": {content: {application/json: {schema: {$ref: '#/components/schemas/Answer_Jar_'}}}}
        /jars/{jar}/label:
          get:
            description: Shows the label of a jar.
            responses:
              "200": {content: {image/png: {schema: {$ref: '#/components/schemas/Answer_byte___'}}}}
      components:
        schemas:
          Answer_Jar_: {type: object, properties: {body: {$ref: '#/components/schemas/Jar'}}}
          Answer_byte___: {type: object, properties: {body: {type: array, items: {type: string, format: byte}}}}
          Asked:
            required: [colour, count]
            type: object
            properties: {count: {type: integer}, colour: {type: string}}
          Jar:
            required: [beans, label, lid]
            type: object
            properties:
              beans: {type: integer}
              label: {type: string}
              lid: {$ref: '#/components/schemas/Lid'}
          Lid: {type: string, enum: [OPEN, SHUT]}
      """;

  private SampleFunction() {}

  static FunctionPart part(String name) {
    return FunctionPart.of(name, document(), List.of(Beans.class));
  }

  static Tree document() {
    return Yaml.read(WRITTEN);
  }

  enum Lid {
    OPEN,
    SHUT
  }

  record Asked(long count, Optional<String> colour) {}

  record Jar(long beans, Optional<String> label, Optional<Lid> lid) {}

  @Controller("/jars/{jar}")
  static final class Beans {
    @Get("/beans{?half}")
    @Open
    Answer<Jar> look(
        Call call, @PathVariable("jar") PrizeId id, @QueryValue Optional<HalfYear> half) {
      return Answer.of(
          new Jar(half.map(HalfYear::year).orElse(0), Optional.empty(), Optional.empty()));
    }

    @Get("/label")
    @Produces("image/png")
    @Allowed(Role.VOLUNTEER)
    Answer<byte[]> label(Call call, @PathVariable("jar") PrizeId id) {
      return new Answer.File<>("image/png", id + ".png", new byte[0]);
    }

    @Post("/beans")
    @Once
    @Status(HttpStatus.CREATED)
    @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
    @Refuses({ProblemCode.OUT_OF_STOCK, ProblemCode.NOT_FOUND})
    Answer<Jar> put(Call call, @PathVariable("jar") PrizeId id, @Body Asked asked) {
      return Answer.of(new Jar(asked.count(), asked.colour(), Optional.of(Lid.OPEN)));
    }
  }
}
