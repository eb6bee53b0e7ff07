package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.passbook.Print;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PrintItem;

/** Finds the words for a print: lines by one Query, everybody and the community by one read. */
@Singleton
final class PrintedBooks {
  private final BankTable table;
  private final Lines lines;
  private final RuleShelf rules;

  PrintedBooks(BankTable table, Lines lines, RuleShelf rules) {
    this.table = table;
    this.lines = lines;
    this.rules = rules;
  }

  /** The print of that number, if there is one. */
  Optional<PrintedBook> find(AccountId account, long number) {
    return table.read(PrintItem.keyOf(account, number)).map(PrintItem::read).map(this::worded);
  }

  private PrintedBook worded(Print print) {
    List<PassbookLine> printed = lines.of(print);
    Map<Key, Item> named = table.readAll(named(print, printed));
    RuleBooks books = rules.of(print.account().community());
    Entry.Words words =
        new Entry.Words(new OriginWords(books), numbers(named, print, printed), books.zone());
    List<Entry> entries = new ArrayList<>();
    print.carried().ifPresent(carried -> entries.add(Entry.of(carried, print.made(), words)));
    printed.forEach(line -> entries.add(Entry.of(line, words)));
    return new PrintedBook(cover(print, named), print, entries);
  }

  private static Stream<PersonId> people(Print print, List<PassbookLine> printed) {
    return Stream.concat(
            Stream.of(print.account().person(), print.made().by()),
            printed.stream().flatMap(line -> line.story().by().stream()))
        .distinct();
  }

  private static List<Key> named(Print print, List<PassbookLine> printed) {
    return Stream.concat(
            Stream.of(CommunityItem.keyOf(print.account().community())),
            people(print, printed).map(PersonItem::keyOf))
        .toList();
  }

  private static Map<PersonId, String> numbers(
      Map<Key, Item> named, Print print, List<PassbookLine> printed) {
    Map<PersonId, String> numbers = new HashMap<>();
    people(print, printed)
        .forEach(person ->
            Optional.ofNullable(named.get(PersonItem.keyOf(person)))
                .map(PersonItem::read)
                .ifPresent(known -> numbers.put(person, known.number())));
    return numbers;
  }

  private static Cover cover(Print print, Map<Key, Item> named) {
    Person owner = PersonItem.read(there(named, PersonItem.keyOf(print.account().person())));
    CommunityItem.Community community =
        CommunityItem.read(there(named, CommunityItem.keyOf(print.account().community())));
    return new Cover(
        community.name(), print.account().colour(), print.book(), owner.number(), owner.name());
  }

  private static Item there(Map<Key, Item> named, Key key) {
    return Optional.ofNullable(named.get(key))
        .orElseThrow(() -> new IllegalStateException("nothing at " + key));
  }
}
