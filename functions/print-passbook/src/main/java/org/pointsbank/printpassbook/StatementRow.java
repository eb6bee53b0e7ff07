package org.pointsbank.printpassbook;

import org.pointsbank.lambda.Language;

/** What a row of a statement is. */
enum StatementRow {
  OPENING("期初", "brought forward"),
  LINE("明细", "line"),
  SUMS("本期合计", "sum of lines"),
  CLOSING("期末", "closing"),
  LATER("期后", "posted later"),
  NOW("现余额", "balance now"),
  ACCOUNT("账户合计", "account"),
  TOTAL("总计", "total"),
  PROOF("核对", "proof");

  private final String chinese;
  private final String english;

  StatementRow(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Its word. */
  String in(Language language) {
    return language.choose(chinese, english);
  }
}
