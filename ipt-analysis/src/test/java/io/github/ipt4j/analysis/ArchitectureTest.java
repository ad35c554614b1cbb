// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.ipt4j.analysis.chart.Chart;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

@AnalyzeClasses(
    packages = "io.github.ipt4j.analysis",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] QUESTIONS = {
    "..analysis.periodicity..",
    "..analysis.context..",
    "..analysis.tension..",
    "..analysis.relationship..",
    "..analysis.course..",
    "..analysis.worksheet..",
    "..analysis.outcome..",
    "..analysis.lens..",
    "..analysis.cohort..",
    "..analysis.trial..",
  };

  /** Whatever reads a question needs more than this to be read at once. */
  private static final int LARGEST_CYCLE = 6;

  @ArchTest
  static final ArchRule questions_do_not_know_each_other =
      slices()
          .matching("io.github.ipt4j.analysis.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAnyPackage("..internal..", "..finding.."))
          .ignoreDependency(
              resideInAnyPackage(
                  "..analysis.cohort..",
                  "..analysis.review..",
                  "..analysis.dossier..",
                  "..analysis.json..",
                  "..analysis.chart.."),
              alwaysTrue());

  @ArchTest
  static final ArchRule the_engine_holds_numbers_only_and_knows_nothing_of_the_module =
      noClasses()
          .that()
          .resideInAPackage("..analysis.internal..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.github.ipt4j.analysis..")
                  .and(not(resideInAPackage("..analysis.internal.."))));

  @ArchTest
  static final ArchRule figures_know_the_engine_alone =
      noClasses()
          .that()
          .resideInAPackage("..analysis.finding..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.github.ipt4j.analysis..")
                  .and(not(resideInAnyPackage("..analysis.internal..", "..analysis.finding.."))));

  @ArchTest
  static final ArchRule a_question_uses_root_figures_and_engine =
      noClasses()
          .that()
          .resideInAnyPackage(QUESTIONS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..analysis.review..", "..analysis.dossier..", "..analysis.json..");

  @ArchTest
  static final ArchRule the_dossier_alone_knows_charts =
      noClasses()
          .that()
          .resideOutsideOfPackages("..analysis.dossier..", "..analysis.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..analysis.chart..");

  @ArchTest
  static final ArchRule nothing_knows_the_dossier =
      noClasses()
          .that()
          .resideOutsideOfPackage("..analysis.dossier..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..analysis.dossier..");

  @ArchTest
  static final ArchRule a_test_is_a_test = noClasses().should().haveSimpleNameEndingWith("Test");

  @ArchTest
  static void no_cycle_of_a_question_is_too_large_to_read(JavaClasses classes) {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass from : classes.that(resideInAnyPackage(QUESTIONS))) {
      Set<String> used = uses.computeIfAbsent(topLevel(from), name -> new TreeSet<>());
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass().getBaseComponentType())
          .filter(to -> to.getPackageName().equals(from.getPackageName()))
          .map(ArchitectureTest::topLevel)
          .filter(to -> !to.equals(topLevel(from)))
          .forEach(used::add);
    }
    for (String name : uses.keySet()) {
      Set<String> cycle = new TreeSet<>(reached(name, uses));
      cycle.removeIf(other -> !reached(other, uses).contains(name));
      assertThat(cycle).hasSizeLessThanOrEqualTo(LARGEST_CYCLE);
    }
  }

  /** What Immutables generates is the type that it is generated from. */
  private static String topLevel(JavaClass type) {
    return type.getName()
        .replaceFirst("\\$.*", "")
        .replaceFirst("\\.(Immutable|With)([A-Z]\\w*)$", ".$2");
  }

  private static Set<String> reached(String from, Map<String, Set<String>> uses) {
    Set<String> reached = new TreeSet<>();
    Deque<String> left = new ArrayDeque<>(uses.getOrDefault(from, Set.of()));
    while (!left.isEmpty()) {
      String next = left.pop();
      if (reached.add(next)) {
        left.addAll(uses.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }

  /** A chart alone can be saved: whoever types in a shell would else write its file by hand. */
  @ArchTest
  static final ArchRule analyses_do_no_input_or_output =
      noClasses()
          .that()
          .resideOutsideOfPackage("..analysis.json..")
          .and()
          .doNotHaveSimpleName("PhraseFile")
          .and()
          .doNotHaveFullyQualifiedName(Chart.class.getName())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio.file..",
              "java.util.concurrent..",
              "java.net..",
              "com.fasterxml..");

  @ArchTest
  static final ArchRule randomness_is_no_service_of_the_platform =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.random..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java.util.(Splittable)?Random");

  @ArchTest
  static final ArchRule nothing_reads_the_clock_or_draws_unseeded =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "now() or random()",
                  call ->
                      call.getName().equals("now")
                          || call.getName().equals("nanoTime")
                          || call.getName().equals("currentTimeMillis")
                          || (call.getTargetOwner().isEquivalentTo(Math.class)
                              && call.getName().equals("random"))));
}
