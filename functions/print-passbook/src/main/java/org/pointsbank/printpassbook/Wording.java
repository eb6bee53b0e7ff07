package org.pointsbank.printpassbook;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Posting;
import org.pointsbank.lambda.Language;

/**
 * What the words of a statement are made with.
 *
 * @param language of all words
 * @param zone whose days and hours are shown
 * @param words for origins
 * @param sight of the reader
 * @param people who may be named
 */
record Wording(
    Language language, ZoneId zone, LineWords words, Sight sight, Map<PersonId, Person> people) {
  /** Copies the people in. */
  Wording {
    people = Map.copyOf(people);
  }

  String what(PassbookLine line) {
    return words.of(line.story().origin(), line.story().ruleVersion());
  }

  /** The name of an account's owner, as far as the reader sees it. */
  String owner(Account account) {
    return named(account.id().person(), sight::owner);
  }

  /** Number and name of who decided; nothing where the calendar did. */
  String by(Posting.Story story) {
    return story
        .by()
        .flatMap(person -> Optional.ofNullable(people.get(person)))
        .map(person -> (person.number() + " " + sight.other(person)).strip())
        .orElse("");
  }

  private String named(PersonId person, Function<Person, String> name) {
    return Optional.ofNullable(people.get(person)).map(name).orElse("");
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.SECONDS);
  }

  String colour(Colour colour) {
    return switch (colour) {
      case RED -> language.choose("红色", "red");
      case BLUE -> language.choose("蓝色", "blue");
      case GREEN -> language.choose("绿色", "green");
    };
  }

  String head(Head head) {
    return switch (head) {
      case PARTICIPATION -> language.choose("活动参与", "participation");
      case DUTY -> language.choose("工作履职", "duty");
      case ROLE -> language.choose("作用发挥", "role");
      case RESULTS -> language.choose("实际成效", "results");
    };
  }

  String yesOrNo(boolean yes) {
    return yes ? language.choose("是", "yes") : language.choose("否", "no");
  }

  /** No name may reach a log by accident. */
  @Override
  public String toString() {
    return "Wording[" + language + "]";
  }
}
