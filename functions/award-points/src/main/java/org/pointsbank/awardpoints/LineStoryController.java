package org.pointsbank.awardpoints;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Lines that explain themselves. */
@Controller("/communities/{community}/people/{person}/accounts/{colour}/lines/{sequence}/story")
final class LineStoryController {
  private final LineStory stories;
  private final StoryWords words;

  LineStoryController(LineStory stories, StoryWords words) {
    this.stories = stories;
    this.words = words;
  }

  /**
   * Tells the whole story of a line, in words of both languages: from what it comes, by whom, by
   * which rules, what it moved and what corrected it.
   *
   * <p>People are named to workers of the community, masked ({@code 王*}) to the account's owner and
   * to officers, and told by id to auditors, who read no free texts. Source: rules 5.3 and 8.5.
   */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<StoryView> story(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long sequence) {
    return Answer.ofAny(
        stories
            .find(call, new AccountId(community, colour, person), sequence)
            .map(told ->
                new StoryView(
                    sequence,
                    told.stream().map(said -> StoryView.SentenceView.of(said, words)).toList())));
  }
}
