package org.pointsbank.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.domain.team.PartnerKind;
import org.pointsbank.domain.team.Qualification;
import org.pointsbank.domain.team.Qualifications;
import org.pointsbank.domain.team.Speaker;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.domain.team.Training;

/** Partners, teams, stays, trainings, attendances and qualifications. */
final class TeamSamples {
  private static final PartnerId PARTNER = PartnerId.of(PeopleSamples.DISTRICT, "市第二医院");
  private static final TeamId TEAM = TeamId.of(PeopleSamples.COMMUNITY, "守望队");
  private static final TrainingId TRAINING = new TrainingId("01900000-0000-7000-8000-000000000901");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Ending ENDING =
      new Ending(LocalDate.of(2026, 9, 1), "合并", PeopleSamples.CHEN);

  private TeamSamples() {}

  static List<ItemSample> all() {
    TeamStay stay =
        new TeamStay(
            TEAM,
            PeopleSamples.COMMUNITY,
            PeopleSamples.WANG,
            2,
            TeamPart.LEADER,
            DAY,
            Optional.of(LocalDate.of(2026, 9, 1)),
            "搬家",
            3);
    AttendanceItem.Attendance attendance =
        new AttendanceItem.Attendance(
            TRAINING, PeopleSamples.WANG, PeopleSamples.CHEN, PassbookSamples.POSTED);
    return List.of(
        ItemSample.of("partner", partner(), PartnerItem.write(partner()), PartnerItem::read),
        ItemSample.of("team", team(), TeamItem.write(team()), TeamItem::read),
        ItemSample.of("team-branch", branch(), TeamItem.write(branch()), TeamItem::read),
        ItemSample.of("speaker", speaker(), SpeakerItem.forPartner(speaker()), SpeakerItem::read),
        ItemSample.of(
            "speaker-of-person", speaker(), SpeakerItem.forPerson(speaker()), SpeakerItem::read),
        ItemSample.of("team-stay", stay, TeamStayItem.forTeam(stay), TeamStayItem::read),
        ItemSample.of(
            "team-stay-of-person", stay, TeamStayItem.forPerson(stay), TeamStayItem::read),
        ItemSample.of("training", training(), TrainingItem.write(training()), TrainingItem::read),
        ItemSample.of(
            "attendance", attendance, AttendanceItem.write(attendance), AttendanceItem::read),
        ItemSample.of(
            "qualifications",
            qualifications(),
            QualificationsItem.write(qualifications()),
            QualificationsItem::read));
  }

  private static Partner partner() {
    return new Partner(
        PARTNER,
        PeopleSamples.DISTRICT,
        "市第二医院",
        PartnerKind.CO_BUILDING_UNIT,
        "工会",
        DAY,
        Optional.of(ENDING),
        2);
  }

  private static Team team() {
    return new Team(
        TEAM,
        PeopleSamples.COMMUNITY,
        "守望队",
        "看望独居老人",
        Optional.of(PARTNER),
        DAY,
        Optional.of(ENDING),
        2);
  }

  private static Team branch() {
    return new Team(
        TEAM,
        PeopleSamples.COMMUNITY,
        "第一党支部",
        "社区党员",
        Optional.empty(),
        DAY,
        Optional.empty(),
        1,
        TeamKind.PARTY_BRANCH);
  }

  private static Speaker speaker() {
    return new Speaker(
        PARTNER,
        PeopleSamples.DISTRICT,
        PeopleSamples.WANG,
        List.of(
            new Speaker.Term(
                PeopleSamples.CHEN,
                DAY,
                Optional.of(new Speaker.End(PeopleSamples.WANG, LocalDate.of(2026, 9, 1)))),
            new Speaker.Term(PeopleSamples.CHEN, LocalDate.of(2026, 9, 20), Optional.empty())),
        3);
  }

  private static Training training() {
    return new Training(
        TRAINING,
        PeopleSamples.COMMUNITY,
        "急救培训",
        DAY,
        90,
        "FIRST-AID",
        Optional.of(24L),
        Training.Phase.GIVING,
        PeopleSamples.CHEN,
        2);
  }

  private static Qualifications qualifications() {
    return new Qualifications(
        PeopleSamples.WANG,
        List.of(
            training().given(PeopleSamples.CHEN),
            new Qualification(
                "BARBER",
                DAY,
                Optional.empty(),
                PeopleSamples.CHEN,
                Optional.empty(),
                "职业资格证",
                Optional.of(ENDING))),
        2);
  }
}
