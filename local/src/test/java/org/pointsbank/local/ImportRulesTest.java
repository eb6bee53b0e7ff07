package org.pointsbank.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The walls of the house")
final class ImportRulesTest {
  private static final JavaClasses BANK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.pointsbank");
  private static final JavaClasses BROKEN =
      new ClassFileImporter().importPackages("org.pointsbank.local.broken");

  @ParameterizedTest
  @MethodSource("rules")
  void stand(ArchRule rule) {
    rule.check(BANK);
  }

  @ParameterizedTest
  @MethodSource("controls")
  void wouldNotLetABreachPass(ArchRule rule) {
    assertThat(rule.evaluate(BROKEN).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "domain",
        "table",
        "lambda",
        "imports",
        "proof",
        "testkit",
        "awardpoints",
        "local"
      })
  void coverTheWholeHouse(String room) {
    assertThat(BANK).anyMatch(each -> each.getPackageName().startsWith("org.pointsbank." + room));
  }

  static List<ArchRule> rules() {
    return new ImportRules("org.pointsbank").all();
  }

  /** The same rules for a house that breaks each of them. */
  static List<ArchRule> controls() {
    return new ImportRules("org.pointsbank.local.broken").all();
  }
}
