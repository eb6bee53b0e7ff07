package org.pointsbank.local.template;

import java.util.ArrayList;
import java.util.List;

/**
 * One value of the template and where it stands, so that whatever is wrong with it can be named.
 *
 * @param path from the top of the template
 * @param value as written
 * @param names what its intrinsic functions may mean
 */
record Place(String path, Yaml value, Names names) {
  /** A text, number or flag; {@code Ref} and {@code Sub} are filled in. */
  String text() {
    return switch (value) {
      case Yaml.Text(String text) -> text;
      case Yaml.Intrinsic(String name, Yaml.Text(String argument)) when name.equals("Ref") ->
          names.ref(argument, path);
      case Yaml.Intrinsic(String name, Yaml.Text(String argument)) when name.equals("Sub") ->
          names.sub(argument, path);
      case Yaml.Intrinsic intrinsic -> throw unknownFunction(intrinsic);
      case Yaml.Many _, Yaml.Fields _ -> throw unknown("a text was expected");
    };
  }

  int number() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw unknown("a whole number was expected, not \"" + text() + "\"");
    }
  }

  boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unknown("true or false was expected, not \"" + text() + "\"");
    };
  }

  List<Place> list() {
    if (!(value instanceof Yaml.Many(List<Yaml> values))) {
      throw unknown("a list was expected");
    }
    List<Place> places = new ArrayList<>();
    for (Yaml each : values) {
      places.add(new Place(path + "[" + places.size() + "]", each, names));
    }
    return places;
  }

  List<String> texts() {
    return list().stream().map(Place::text).toList();
  }

  Section section() {
    if (!(value instanceof Yaml.Fields fields)) {
      throw unknown("fields were expected");
    }
    return new Section(this, fields);
  }

  /** The resource that {@code !Ref} names here. */
  String resource() {
    return named("Ref");
  }

  /** What {@code !GetAtt} names here, {@code BankTable.StreamArn}. */
  String attribute() {
    return named("GetAtt");
  }

  private String named(String function) {
    if (value instanceof Yaml.Intrinsic(String name, Yaml.Text(String argument))
        && name.equals(function)) {
      return argument;
    }
    throw unknown("!" + function + " of a resource was expected");
  }

  /** Demands the one text that the local bank can do here. */
  void demand(String only) {
    if (!text().equals(only)) {
      throw unknown("the local bank does only \"" + only + "\" here, not \"" + text() + "\"");
    }
  }

  UnknownFeature unknown(String what) {
    return new UnknownFeature(path, what);
  }

  private UnknownFeature unknownFunction(Yaml.Intrinsic intrinsic) {
    return unknown("the local bank cannot reckon !" + intrinsic.name() + " here");
  }
}
