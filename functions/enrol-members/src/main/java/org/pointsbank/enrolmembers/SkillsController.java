package org.pointsbank.enrolmembers;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** What somebody can do. */
@Controller("/communities/{community}/people/{person}/skills")
final class SkillsController {
  private final ToldSkills skills;

  SkillsController(ToldSkills skills) {
    this.skills = skills;
  }

  /** Tells what a person can do, in the place of what was told before. */
  @Post
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<Kept> tell(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Told told) {
    return skills.tell(call, community, person, Reason.skills(told.skills()));
  }

  /**
   * Skills in free words.
   *
   * @param skills at most 20, each of 1 to 30 characters, none twice
   */
  @Serdeable
  record Told(List<String> skills) {}

  /**
   * How many were kept; the words are shown with the person.
   *
   * @param person whose
   * @param skillsKept how many
   */
  @Serdeable
  record Kept(String person, int skillsKept) {}
}
