package org.pointsbank.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Award;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.Waiver;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

@DisplayName("The proof of the books")
final class BooksProofTest {
  private static final AccountId BOOK = new AccountId(JINKUN, Colour.BLUE, WANG);
  private static final RecordId RECORD =
      new RecordId(LocalDate.of(2026, 9, 2), SmallDistrict.id("301"));

  @Test
  void holdsForAnAwardedRecord() {
    try (LocalTable table = awarded()) {
      assertThat(BooksProof.of(table.bank())).isEqualTo(new BooksProof(4, 1, 1, List.of()));
    }
  }

  @ParameterizedTest(name = "{1} of the head set to {2}")
  @CsvSource({
    "head, minutes, 96, balance of the head",
    "head, honour, 200, balance of the head",
    "head, spendable, 150, lots of 1.75 for 1.50",
    "head, owed, 25, balance of the head",
    "head, lastLine, 2, last line of the head is 2",
    "line, honour, 174, BLUE 01900000-0000-7000-8000-000000000201: line 1 is not what was sealed",
    "line, ruleVersion, 2, line 1 is not what was sealed",
    "line, spendable, 174, line 1 says",
    "line, sequence, 2, line 1 is missing",
    "record, line, 7, is awarded and has 1 matching lines"
  })
  void namesWhatWasTamperedWith(String item, String attribute, String value, String said) {
    try (LocalTable table = awarded()) {
      tamper(table, keyOf(item), attribute, value);

      assertThat(BooksProof.of(table.bank()).differences())
          .anySatisfy(difference -> assertThat(difference.toString()).contains(said));
    }
  }

  @Test
  void namesALineThatTakesMoreThanThereIs() {
    try (LocalTable table = awarded()) {
      tamper(table, keyOf("line"), "minutes", "-1");

      assertThat(BooksProof.of(table.bank()).differences())
          .anySatisfy(difference -> assertThat(difference.toString()).contains("not Figures["));
    }
  }

  @Test
  void namesRecordsThatShareTimeUnlessOneNamesTheOther() {
    try (LocalTable table = awarded()) {
      ServiceRecord one = record(new RecordState.Pending());
      RecordId id = new RecordId(RECORD.date(), SmallDistrict.id("302"));
      ServiceRecord plain = beside(one, id, Optional.empty());
      assertThat(table.bank().write(Transaction.EMPTY.create(ServiceRecordItem.write(plain))))
          .isEqualTo(new Written.Committed());

      assertThat(BooksProof.of(table.bank()).differences())
          .singleElement()
          .satisfies(difference -> assertThat(difference.toString()).contains("shares time"));

      ServiceRecord waived =
          beside(one, id, Optional.of(new Waiver(List.of(RECORD), false, "Two posts")));
      assertThat(table.bank().write(Transaction.EMPTY.replace(ServiceRecordItem.write(waived), 1)))
          .isEqualTo(new Written.Committed());
      assertThat(BooksProof.of(table.bank()).differences()).isEmpty();
    }
  }

  private static ServiceRecord beside(ServiceRecord one, RecordId id, Optional<Waiver> waiver) {
    return new ServiceRecord(
        id,
        one.person(),
        one.account(),
        one.servedIn(),
        one.item(),
        one.capacity(),
        one.time(),
        one.grade(),
        one.entry().with(new ServiceRecord.Particulars("", 0, waiver)),
        one.needsSecond(),
        one.state(),
        waiver.isPresent() ? 2 : 1);
  }

  private static Key keyOf(String item) {
    return switch (item) {
      case "head" -> AccountItem.keyOf(BOOK);
      case "line" -> LineItem.keyOf(BOOK, 1);
      default -> ServiceRecordItem.keyOf(WANG, RECORD);
    };
  }

  private static void tamper(LocalTable table, Key key, String attribute, String value) {
    table
        .client()
        .updateItem(
            UpdateItemRequest.builder()
                .tableName(LocalTable.NAME)
                .key(
                    Map.of(
                        "pk", AttributeValue.fromS(key.pk()),
                        "sk", AttributeValue.fromS(key.sk())))
                .updateExpression("SET #a = :v")
                .expressionAttributeNames(Map.of("#a", attribute))
                .expressionAttributeValues(Map.of(":v", AttributeValue.fromN(value)))
                .build());
  }

  private static LocalTable awarded() {
    LocalTable table = LocalTable.inMemory();
    BankTable bank = table.bank();
    SmallDistrict.seed(bank);
    Account account = AccountItem.read(bank.read(AccountItem.keyOf(BOOK)).orElseThrow());
    RecordState.Confirmed confirmed =
        new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty());
    Award award =
        Award.of(
            record(confirmed),
            confirmed,
            new Award.Earner(account, Points.NONE),
            DefaultRules.book(),
            NOW);
    Written written =
        bank.write(
            Transaction.EMPTY
                .create(ServiceRecordItem.write(award.record()))
                .create(LineItem.write(award.posting().line()))
                .and(AccountItem.replace(award.posting().account())));
    assertThat(written).isEqualTo(new Written.Committed());
    return table;
  }

  private static ServiceRecord record(RecordState state) {
    LocalDateTime start = LocalDateTime.of(2026, 9, 2, 9, 0);
    return new ServiceRecord(
        RECORD,
        WANG,
        BOOK,
        JINKUN,
        "H02",
        Capacity.RESIDENT,
        new Interval(start, start.plusMinutes(95)),
        EvidenceGrade.SHEET,
        new ServiceRecord.Entry(CHEN, NOW, "", "", ""),
        false,
        state,
        1);
  }
}
