package org.pointsbank.domain.passbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PaperRules;

/**
 * What one visit to the printer puts on paper: never changed, so that a jammed printer loses
 * nothing. Source: rules 10.4.
 *
 * @param account whose lines
 * @param number counts the account's prints, from 1
 * @param book whose pages
 * @param paper of that book
 * @param firstEntry the index of its first entry in the book, from 0
 * @param carried the entry carried forward, if it is the first of them
 * @param firstLine the first line of the account it prints
 * @param lines how many of them
 * @param made who asked for it, and when
 */
public record Print(
    AccountId account,
    long number,
    BookNumber book,
    PaperRules paper,
    long firstEntry,
    Optional<CarriedForward> carried,
    long firstLine,
    long lines,
    Act made) {

  /**
   * The part of a print on one page.
   *
   * @param page from 1
   * @param fromRow the first row, from 1
   * @param toRow the last row, inclusive
   */
  public record Sheet(long page, long fromRow, long toRow) {
    /** Whether the page is new: only then its head and foot are printed. */
    public boolean isNew() {
      return fromRow == 1;
    }
  }

  /** How many entries it prints, the one carried forward counted. */
  public long entries() {
    return lines + (carried.isPresent() ? 1 : 0);
  }

  /** The last line of the account it prints; one less than the first where it prints none. */
  public long lastLine() {
    return firstLine + lines - 1;
  }

  /** Its pages, first page first. */
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    long size = paper.linesPerPage();
    long end = firstEntry + entries();
    for (long entry = firstEntry; entry < end; entry = (entry / size + 1) * size) {
      long last = Math.min(end, (entry / size + 1) * size) - 1;
      sheets.add(new Sheet(entry / size + 1, entry % size + 1, last % size + 1));
    }
    return List.copyOf(sheets);
  }
}
