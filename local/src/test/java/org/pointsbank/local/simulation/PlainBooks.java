package org.pointsbank.local.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Row;

/** What every account must be, in plain numbers, kept beside the bank. */
final class PlainBooks {
  private final Map<Key, Plain> books = new HashMap<>();
  private boolean canary;

  /** From now on believes that no account ever changes. */
  void believeNonsense() {
    canary = true;
  }

  void begin(List<Row> accounts) {
    books.clear();
    accounts.forEach(row -> books.put(row.key(), Plain.of(row)));
  }

  void apply(List<Effects.Effect> effects) {
    for (Effects.Effect effect : effects) {
      Plain plain = books.getOrDefault(effect.account(), Plain.NONE);
      books.put(effect.account(), effect.done().apply(plain));
    }
  }

  /** Holds a head that was just written against what it must be. */
  void compare(Row account) {
    var _ = books.putIfAbsent(account.key(), Plain.NONE);
    Plain plain = books.getOrDefault(account.key(), Plain.NONE);
    Plain head = Plain.of(account);
    Effects.must(!canary, "CANARY");
    Effects.must(plain.equals(head), account.key() + " is " + head + ", must be " + plain);
    Effects.must(head.stands(), "below zero: " + account.key() + " " + head);
  }

  void compareAll(List<Row> accounts) {
    accounts.forEach(this::compare);
    Effects.must(books.size() == accounts.size(), "an account is missing");
  }
}
