package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Rounding;

@DisplayName("The words of a story")
final class StoryWordsTest {
  private static final Properties ZH = StoryWords.load(StoryWords.Tongue.ZH);
  private static final Properties EN = StoryWords.load(StoryWords.Tongue.EN);
  private static final HourRules RULES =
      new HourRules(
          new Points(100),
          new HourRules.Step(Rounding.DOWN, new Points(25)),
          HourRules.Caps.NONE,
          480,
          120);

  @Test
  void areTheSameSentencesInBothLanguages() {
    assertThat(ZH.stringPropertyNames()).isEqualTo(EN.stringPropertyNames());
  }

  @Test
  void haveTheSamePlacesInBothLanguages() {
    assertThat(ZH.stringPropertyNames())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(places(ZH, key)).as(key).isEqualTo(places(EN, key)));
  }

  @ParameterizedTest
  @MethodSource("named")
  void haveOneForEveryWordOfTheDomain(String key) {
    assertThat(ZH.stringPropertyNames()).contains(key);
  }

  static Stream<String> named() {
    return Stream.of(
            Stream.of(Colour.values())
                .map(each -> "colour." + each.name().toLowerCase(Locale.ROOT)),
            Stream.of(Capacity.values()).map(each -> "capacity." + each),
            Stream.of(EvidenceGrade.values()).map(each -> "service.evidence." + each),
            Stream.of(Head.values()).map(each -> "head." + each),
            Stream.of(Origin.Given.Kind.values()).map(each -> "what." + each))
        .flatMap(each -> each);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "60 min x 1 = 1.00|60分钟，每小时1.00分，乘以系数1，得1.00分。",
        "95 min x 1.2 = 1.90 > 1.75|95分钟，每小时1.00分，乘以系数1.2，得1.90分，取整为1.75分。",
        "95 min x 1.2 x 0.8 = 1.52 > 1.50|" + "95分钟，每小时1.00分，乘以系数1.2（项目）和0.8（凭据），得1.52分，取整为1.50分。",
        "600 min x 1 = 10.00 > max 5.00|600分钟，每小时1.00分，乘以系数1，得10.00分，按上限计5.00分。",
        "95 min x 1.2 = 1.90 > 1.75 > max 0.00|"
            + "95分钟，每小时1.00分，乘以系数1.2，得1.90分，取整为1.75分，按上限计0.00分。",
        "by another sum|by another sum。"
      })
  void tellEverySum(String reckoning, String told) {
    assertThat(new StoryWords().in(StoryWords.Tongue.ZH, SaidReckoning.of(reckoning, RULES)))
        .isEqualTo("计算：" + told);
  }

  @Test
  void leaveWhatPeopleWroteAsItIs() {
    Said said = Said.words("service.place").with("place", "{at} $1 \\");

    assertThat(new StoryWords().in(StoryWords.Tongue.EN, said))
        .isEqualTo("The place was: {at} $1 \\.");
  }

  @Test
  void areMissedWhereAFactIsMissing() {
    assertThatThrownBy(() -> new StoryWords().in(StoryWords.Tongue.EN, Said.words("service.place")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no place in service.place");
  }

  private static SortedSet<String> places(Properties words, String key) {
    return StoryWords.PLACE
        .matcher(words.getProperty(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
