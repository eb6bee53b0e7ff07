package org.pointsbank.local.demo;

import java.io.PrintStream;
import java.util.List;
import org.pointsbank.local.LocalBank;
import org.pointsbank.testkit.SmallDistrict;

/** The small district that the sample events speak of: two communities, nine people. */
public final class SmallDemo implements Demo {
  private static final List<String> SUBJECTS =
      List.of(
          "volunteer-wang",
          "volunteer-li",
          "volunteer-zhao",
          "worker-chen",
          "worker-lin",
          "worker-gao",
          "worker-he",
          "officer",
          "auditor");

  @Override
  public void fill(LocalBank bank, PrintStream out) {
    SmallDistrict.seed(bank.bank());
    out.println("A small district: communities 锦坤园 and 柳岸.");
    out.println("Be one of " + String.join(", ", SUBJECTS) + ":");
    out.println();
    out.printf("  TOKEN=$(curl -s '%s/_local/token?subject=volunteer-wang')%n", bank.uri());
    out.printf(
        "  curl -H \"Authorization: Bearer $TOKEN\" %s/communities/%s/people/%s/accounts%n",
        bank.uri(), SmallDistrict.JINKUN.value(), SmallDistrict.WANG.value());
  }
}
