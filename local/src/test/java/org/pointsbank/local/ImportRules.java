package org.pointsbank.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/**
 * Which room may know what; each rule is one sentence.
 *
 * @param root the package that all rooms and functions lie in
 */
record ImportRules(String root) {
  private static final Set<String> ROOMS =
      Set.of("domain", "table", "lambda", "imports", "proof", "testkit", "local", "bench");

  /** What tells the time, throws dice or asks the machine by itself. */
  private static final Pattern UNASKED =
      Pattern.compile(
          "java\\.time\\.Clock\\.(system|tick).*"
              + "|java\\.time\\.[A-Za-z]+\\.now\\((java\\.time\\.ZoneId)?\\)"
              + "|java\\.util\\.UUID\\.randomUUID\\(\\)"
              + "|java\\.lang\\.System\\.(getenv|currentTimeMillis)\\(.*"
              + "|java\\.lang\\.Math\\.random\\(\\)"
              + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\.current\\(\\)"
              + "|java\\.util\\.(Random|SplittableRandom)\\.<init>\\(.*"
              + "|java\\.security\\.SecureRandom\\.<init>\\(.*");

  /** The domain is plain Java. */
  ArchRule domainIsPlain() {
    return classes()
        .that(are(resideInAnyPackage(in("domain"))))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.jspecify..", "com.google.errorprone.annotations..", in("domain")));
  }

  /** Only the table, and what serves tests and rehearsals, knows the SDK. */
  ArchRule onlyTheTableKnowsTheSdk() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("table"), in("testkit"), in("local"), in("bench"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("software.amazon.awssdk..");
  }

  /** No function knows another. */
  ArchRule functionsDoNotKnowEachOther() {
    return slices().assignedFrom(functions()).should().notDependOnEachOther();
  }

  /** Nothing that runs in the cloud knows what serves tests and rehearsals. */
  ArchRule nothingKnowsTheWorkshops() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("testkit"), in("local"), in("bench"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in("testkit"), in("local"), in("bench"));
  }

  /** No shared room knows a function. */
  ArchRule roomsDoNotKnowFunctions() {
    return noClasses()
        .that()
        .resideInAnyPackage(
            in("domain"), in("table"), in("lambda"), in("imports"), in("proof"), in("testkit"))
        .should()
        .dependOnClassesThat(
            nameMatching(
                Pattern.quote(root) + "\\.(?!" + String.join("|", ROOMS) + ")[a-z]+\\..*"));
  }

  /** Rooms and functions do not go round in a circle. */
  ArchRule roomsHaveNoCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** Time, chance and the machine are asked where the bank starts, and nowhere else. */
  ArchRule onlySurroundingsAskTheMachine() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(in("testkit"), in("local"), in("bench"))
        .and()
        .doNotHaveSimpleName("Surroundings")
        .and()
        .doNotHaveSimpleName("CloudTable")
        .should(ask());
  }

  /** Nothing is null, in any package. */
  ArchRule everyPackageIsNullMarked() {
    return classes().should(lieInANullMarkedPackage());
  }

  /** A name says what a thing is. */
  ArchRule namesSaySomething() {
    return noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)");
  }

  private String in(String room) {
    return root + "." + room + "..";
  }

  private SliceAssignment functions() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass each) {
        String inside =
            each.getPackageName().startsWith(root + ".")
                ? each.getPackageName().substring(root.length() + 1)
                : "domain";
        String first = inside.replaceAll("\\..*", "");
        return ROOMS.contains(first) ? SliceIdentifier.ignore() : SliceIdentifier.of(first);
      }

      @Override
      public String getDescription() {
        return "functions";
      }
    };
  }

  private static ArchCondition<JavaClass> ask() {
    return new ArchCondition<>("ask the machine for time, chance or its environment") {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        for (JavaAccess<?> access : each.getAccessesFromSelf()) {
          boolean asks = UNASKED.matcher(access.getTarget().getFullName()).matches();
          events.add(new SimpleConditionEvent(each, asks, access.getDescription()));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
    return new ArchCondition<>("lie in a package with @NullMarked") {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        boolean marked =
            each.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        events.add(
            new SimpleConditionEvent(each, marked, each.getPackageName() + " is not @NullMarked"));
      }
    };
  }

  /** All of them. */
  List<ArchRule> all() {
    return List.of(
        domainIsPlain(),
        onlyTheTableKnowsTheSdk(),
        functionsDoNotKnowEachOther(),
        nothingKnowsTheWorkshops(),
        roomsDoNotKnowFunctions(),
        roomsHaveNoCycles(),
        onlySurroundingsAskTheMachine(),
        everyPackageIsNullMarked(),
        namesSaySomething());
  }
}
