package org.pointsbank.lambda;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.pointsbank.domain.ActivityId;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DisclosureId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.MergeId;
import org.pointsbank.domain.MoveId;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.domain.passbook.BookNumber;

/** How texts of a path or query become the domain's own types. */
final class Parameters {
  /** An id that no id of the bank's own is. */
  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private Parameters() {}

  /**
   * Reads {@code text} as {@code type}.
   *
   * @throws BadInput naming the parameter, if it cannot be one
   */
  static Object parse(String name, String text, Class<?> type) {
    try {
      return read(text, type);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw BadInput.at(name, ProblemCode.INVALID_PARAMETER);
    }
  }

  /** A switch, since a map of functions would make a class of each at every cold start. */
  private static Object read(String text, Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> text;
      case "Integer", "int" -> Integer.valueOf(text);
      case "Long", "long" -> Long.valueOf(text);
      case "Boolean", "boolean" -> flag(text);
      case "LocalDate" -> LocalDate.parse(ofFourDigits(text));
      case "OffsetDateTime" -> OffsetDateTime.parse(ofFourDigits(text));
      case "DistrictId" -> new DistrictId(text);
      case "CommunityId" -> new CommunityId(text);
      case "PersonId" -> new PersonId(text);
      case "PrizeId" -> new PrizeId(text);
      case "OrderId" -> new OrderId(text);
      case "ApplicationId" -> new ApplicationId(text);
      case "DisclosureId" -> new DisclosureId(text);
      case "VoucherId" -> new VoucherId(text);
      case "MergeId" -> new MergeId(text);
      case "MoveId" -> new MoveId(text);
      case "PartnerId" -> new PartnerId(text);
      case "TeamId" -> new TeamId(text);
      case "TrainingId" -> new TrainingId(text);
      case "ObjectionId" -> new ObjectionId(text);
      case "ProgrammeId" -> new ProgrammeId(text);
      case "HonourId" -> new HonourId(text);
      case "ImportId" -> new ImportId(text);
      case "RuleDraftId" -> new RuleDraftId(text);
      case "TrialId" -> new TrialId(text);
      case "ActivityId" -> new ActivityId(text);
      case "SessionId" -> SessionId.parse(text);
      case "RecordId" -> RecordId.parse(text);
      case "Quarter" -> Quarter.parse(text);
      case "HalfYear" -> HalfYear.parse(text);
      case "Period" -> Period.parse(text);
      case "Colour" -> Colour.valueOf(text.toUpperCase(Locale.ROOT));
      case "BookNumber" -> BookNumber.parse(text);
      case "RankingName" -> RankingName.valueOf(text.toUpperCase(Locale.ROOT));
      default -> throw new IllegalStateException("no parser for " + type);
    };
  }

  /** Java reads years of nine digits behind a sign; RFC 3339 has no year but of four digits. */
  private static String ofFourDigits(String text) {
    if (text.startsWith("+") || text.startsWith("-")) {
      throw new IllegalArgumentException("no year of four digits: " + text);
    }
    return text;
  }

  /** A text that {@code type} can be read from and that leads to nothing, for priming. */
  static String sample(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "Integer", "int", "Long", "long" -> "1";
      case "Boolean", "boolean" -> "true";
      case "LocalDate" -> "2020-01-01";
      case "OffsetDateTime" -> "2020-01-01T00:00:00Z";
      case "RecordId", "SessionId" -> "20200101-" + NOBODY;
      case "Quarter" -> "2020-Q1";
      case "HalfYear" -> "2020-H1";
      case "Period" -> "2020";
      case "Colour", "RankingName" -> "red";
      case "BookNumber" -> "R-000001";
      default -> NOBODY;
    };
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
