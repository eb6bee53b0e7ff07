package org.pointsbank.domain.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.Lapse;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.Rules;
import org.pointsbank.domain.Shortfall;
import org.pointsbank.domain.VoucherId;

/** One account living through what anybody may do to it, beside a model of a few plain numbers. */
final class LedgerHistory {
  private static final AccountId ID =
      new AccountId(new CommunityId(id(1)), Colour.BLUE, new PersonId(id(2)));
  private static final Expiry.After EXPIRY = new Expiry.After(1, 30);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * What is done next.
   *
   * @param what which of the things that can be done
   * @param amount hundredths, or which line or order, whatever it needs
   */
  record Step(int what, int amount) {
    /** So many different things can be done. */
    static final int KINDS = 9;
  }

  private final Shortfall shortfall;
  private final List<PassbookLine> lines = new ArrayList<>();
  private final List<Held> orders = new ArrayList<>();
  private final Set<Long> reversed = new HashSet<>();
  private Account account = Account.open(ID, "V1", LocalDate.of(2026, 1, 1));
  private Instant now = Instant.parse("2026-01-05T01:00:00Z");
  private long writtenOff;
  private long net;
  private long honour;

  LedgerHistory(Shortfall shortfall) {
    this.shortfall = shortfall;
  }

  /** Takes all steps, and judges the account after each. */
  void live(List<Step> steps) {
    for (Step step : steps) {
      take(step);
      judge();
    }
  }

  private void take(Step step) {
    long amount = step.amount();
    switch (step.what()) {
      case 0, 1 -> write(new Matter.Award(Head.DUTY, new Points(amount)), amount, amount);
      case 2 -> write(new Matter.Deduction(Head.DUTY, new Points(amount)), -amount, -amount);
      case 3 -> reverse(1 + amount % (lines.size() + 1L));
      case 4 -> hold(new Points(amount));
      case 5 -> release((int) amount);
      case 6 -> spend((int) amount);
      case 7 -> now = now.plusSeconds(amount * 3600L);
      default -> expire();
    }
  }

  private void write(Matter matter, long points, long honourPoints) {
    VoucherId id = new VoucherId(id(100 + lines.size()));
    Grounds grounds = new Grounds(today(), "reason", "evidence");
    Basis basis = new Basis(account, Rules.book(shortfall, EXPIRY));
    var _ = enter(Voucher.written(id, ID, matter, grounds, word(3)), basis, points, honourPoints);
  }

  private void reverse(long sequence) {
    if (sequence > lines.size()) {
      return;
    }
    PassbookLine line = lines.get((int) sequence - 1);
    VoucherId id = new VoucherId(id(100 + lines.size()));
    Grounds grounds = new Grounds(line.story().servedOn(), "reason", "evidence");
    Matter matter = new Matter.Reversal(sequence);
    boolean already = reversed.contains(sequence);
    Basis basis = new Basis(account, Rules.book(shortfall, EXPIRY), Optional.of(line), already);
    long points = line.deltas().owed() - line.deltas().spendable();
    boolean done =
        enter(
            Voucher.written(id, ID, matter, grounds, word(3)),
            basis,
            points,
            -line.deltas().honour());
    if (done) {
      assertThat(reversed.add(sequence)).as("reversed once").isTrue();
    }
  }

  /** Writes the voucher, and lets a second person approve it where one has to. */
  private boolean enter(Voucher voucher, Basis basis, long points, long honourPoints) {
    Vouching vouching = Vouching.enter(voucher, basis);
    if (vouching instanceof Vouching.Waits(Voucher waiting)) {
      vouching = Vouching.approve(waiting, basis, word(4));
    }
    if (!(vouching instanceof Vouching.Posted(Voucher done, Posting posting))) {
      return false;
    }
    long off = ((VoucherState.Posted) done.state()).writtenOff().hundredths();
    writtenOff += off;
    net += points + off;
    honour += honourPoints;
    post(posting);
    return true;
  }

  private void hold(Points price) {
    if (account.available().covers(price) && !price.equals(Points.NONE)) {
      Held held = account.holdable(price);
      account = account.hold(held);
      orders.add(held);
    }
  }

  private void release(int which) {
    if (!orders.isEmpty()) {
      Held held = orders.remove(which % orders.size());
      account = account.release(held, new Lapse(HalfYear.of(today()), EXPIRY));
    }
  }

  private void spend(int which) {
    if (!orders.isEmpty()) {
      Held held = orders.remove(which % orders.size());
      net -= held.points().hundredths();
      post(account.spendHeld(held, story(new Origin.Expired(HalfYear.of(today())))));
    }
  }

  private void expire() {
    HalfYear last = HalfYear.of(today()).previous().plus(-EXPIRY.halfYears());
    Optional<Map.Entry<HalfYear, Points>> lot = account.lots().oldestUpTo(last);
    if (lot.isPresent()) {
      net -= lot.get().getValue().hundredths();
      Posting.Story story = story(new Origin.Expired(lot.get().getKey()));
      post(account.expire(lot.get().getKey(), lot.get().getValue(), story));
    }
  }

  private void post(Posting posting) {
    lines.add(posting.line());
    account = posting.account();
  }

  private void judge() {
    Balance sum = Balance.NONE;
    String seal = "";
    Instant earlier = Instant.EPOCH;
    for (PassbookLine line : lines) {
      sum = sum.plus(line.deltas());
      assertThat(line.after()).isEqualTo(sum);
      assertThat(line.seal()).isEqualTo(line.sealBehind(seal));
      assertThat(line.story().postedAt()).isAfterOrEqualTo(earlier);
      seal = line.seal();
      earlier = line.story().postedAt();
    }
    assertThat(account.balance()).isEqualTo(sum);
    assertThat(account.lastLine()).isEqualTo(lines.size());
    assertThat(account.balance().spendable().hundredths() - account.balance().owed().hundredths())
        .as("conservation, %d written off", writtenOff)
        .isEqualTo(net);
    assertThat(account.balance().honour().hundredths()).as("honour").isEqualTo(honour);
    assertThat(account.held())
        .as("held")
        .isEqualTo(orders.stream().map(Held::points).reduce(Points.NONE, Points::plus));
  }

  private Posting.Story story(Origin origin) {
    return new Posting.Story(origin, Optional.empty(), 1, Optional.empty(), today(), now);
  }

  private Confirmation word(int who) {
    return new Confirmation(new PersonId(id(who)), now);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZONE);
  }

  private static String id(int last) {
    return "00000000-0000-7000-8000-%012d".formatted(last);
  }
}
