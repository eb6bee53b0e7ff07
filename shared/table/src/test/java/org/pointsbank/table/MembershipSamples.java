package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DisclosureId;
import org.pointsbank.domain.MergeId;
import org.pointsbank.domain.MoveId;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.domain.membership.Applicant;
import org.pointsbank.domain.membership.Application;
import org.pointsbank.domain.membership.ApplicationState;
import org.pointsbank.domain.membership.Disclosure;
import org.pointsbank.domain.membership.Skills;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.domain.merge.Merge;
import org.pointsbank.domain.merge.MergeState;
import org.pointsbank.domain.move.Move;
import org.pointsbank.domain.move.MoveState;

/** How people come to be members, and what happens to them then. */
final class MembershipSamples {
  private static final ApplicationId APPLICATION = new ApplicationId(PeopleSamples.id("901"));
  private static final Confirmation WORD =
      new Confirmation(PeopleSamples.CHEN, Instant.parse("2026-10-01T01:00:00Z"));
  private static final Skills SKILLS = new Skills(List.of("水电维修", "first aid"));

  private static final List<Acting> ACTING =
      List.of(
          new Acting(
              PeopleSamples.WANG,
              Acting.Kind.FAMILY,
              Set.of(Act.SEE, Act.ORDER),
              LocalDate.of(2026, 9, 1),
              Optional.of(LocalDate.of(2027, 9, 1))));

  private MembershipSamples() {}

  static List<ItemSample> all() {
    Applicant applicant =
        new Applicant(
            "孙丽",
            "10000000101",
            Optional.of(LocalDate.of(1980, 2, 29)),
            List.of(Capacity.RESIDENT, Capacity.UNIT_HEAD),
            SKILLS);
    Key principal = ApplicantItem.keyOf("https://issuer.example/", "phone-sun");
    ApplicantItem.Latest latest = new ApplicantItem.Latest(PeopleSamples.COMMUNITY, APPLICATION);
    return List.of(
        application("application", new ApplicationState.Waiting(applicant)),
        application(
            "application-approved",
            new ApplicationState.Approved(PeopleSamples.WANG, "N-000001", WORD)),
        application("application-declined", new ApplicationState.Declined(WORD, "住在别的社区")),
        application("application-withdrawn", new ApplicationState.Withdrawn(WORD.at())),
        ItemSample.of(
            "applicant", latest, ApplicantItem.write(principal, latest, 1), ApplicantItem::read),
        ItemSample.of(
            "proxies",
            List.of(PeopleSamples.CHEN, PeopleSamples.LIN),
            ProxiesItem.write(
                PeopleSamples.WANG, List.of(PeopleSamples.CHEN, PeopleSamples.LIN), 2),
            ProxiesItem::read),
        ItemSample.of(
            "grants-acting",
            ACTING,
            GrantsItem.write(PeopleSamples.CHEN, List.of(), ACTING, 2),
            GrantsItem::acting),
        merge("merge", new MergeState.Proposed()),
        merge("merge-done", new MergeState.Done(WORD, LocalDate.of(2026, 10, 1))),
        merge("merge-refused", new MergeState.Refused(WORD, "不是同一人")),
        ItemSample.of(
            "grants-merged",
            Optional.of(PeopleSamples.LIN),
            GrantsItem.withMergedInto(
                GrantsItem.write(PeopleSamples.WANG, List.of(), 2), Optional.of(PeopleSamples.LIN)),
            GrantsItem::mergedInto),
        ItemSample.of(
            "grants-ended",
            Optional.of(LocalDate.of(2026, 10, 1)),
            GrantsItem.withSignInsEnded(
                GrantsItem.write(PeopleSamples.WANG, List.of(), 2),
                Optional.of(LocalDate.of(2026, 10, 1))),
            GrantsItem::signInsEnded),
        ItemSample.of("step", step(), StepItem.write(step()), StepItem::read),
        disclosure("disclosure", new Disclosure.Subject.Known(PeopleSamples.WANG)),
        disclosure("disclosure-of-applicant", new Disclosure.Subject.Applying(APPLICATION)),
        move("move", new MoveState.Asked()),
        move("move-signed-out", new MoveState.SignedOut(WORD)),
        move("move-done", new MoveState.Done(WORD, WORD, LocalDate.of(2026, 10, 1))),
        move("move-refused", new MoveState.Refused(WORD, "住址没有变更")),
        move("move-withdrawn", new MoveState.Withdrawn(WORD)),
        ItemSample.of(
            "forward",
            PeopleSamples.WANG,
            ForwardItem.write(PeopleSamples.COMMUNITY, PeopleSamples.WANG),
            ForwardItem::read),
        ItemSample.of(
            "number-counter",
            7L,
            NumberCounterItem.write(PeopleSamples.DISTRICT, 7, 5),
            item -> NumberCounterItem.last(Optional.of(item))),
        ItemSample.of(
            "skills", SKILLS, SkillsItem.write(PeopleSamples.WANG, SKILLS, 2), SkillsItem::read));
  }

  private static ItemSample disclosure(String name, Disclosure.Subject subject) {
    Disclosure disclosure =
        new Disclosure(
            new DisclosureId(PeopleSamples.id("821")),
            PeopleSamples.COMMUNITY,
            subject,
            "电话通知周六活动改期",
            WORD);
    return ItemSample.of(name, disclosure, DisclosureItem.write(disclosure), DisclosureItem::read);
  }

  private static ItemSample application(String name, ApplicationState state) {
    Application application =
        new Application(
            APPLICATION,
            PeopleSamples.COMMUNITY,
            Optional.of(PeopleSamples.LIN),
            Instant.parse("2026-09-30T01:00:00Z"),
            state,
            2);
    return ItemSample.of(
        name, application, ApplicationItem.write(application), ApplicationItem::read);
  }

  private static ItemSample merge(String name, MergeState state) {
    Merge merge =
        new Merge(
            new MergeId(PeopleSamples.id("811")),
            PeopleSamples.WANG,
            PeopleSamples.LIN,
            PeopleSamples.COMMUNITY,
            "同一人登记了两次",
            new Confirmation(PeopleSamples.LIN, Instant.parse("2026-09-30T01:00:00Z")),
            state,
            2);
    return ItemSample.of(name, merge, MergeItem.write(merge), MergeItem::read);
  }

  private static ItemSample move(String name, MoveState state) {
    Move move =
        new Move(
            new MoveId(PeopleSamples.id("801")),
            PeopleSamples.WANG,
            PeopleSamples.COMMUNITY,
            new CommunityId(PeopleSamples.id("012")),
            "搬家",
            new Confirmation(PeopleSamples.LIN, Instant.parse("2026-09-30T01:00:00Z")),
            state,
            2);
    return ItemSample.of(name, move, MoveItem.write(move), MoveItem::read);
  }

  private static Step step() {
    return new Step(
        PeopleSamples.id("902"),
        PeopleSamples.WANG,
        PeopleSamples.COMMUNITY,
        Step.Kind.CAPACITY_ENDED,
        LocalDate.of(2026, 9, 1),
        "UNIT_HEAD",
        "换届",
        WORD);
  }
}
