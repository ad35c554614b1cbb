// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.ipt4j.analysis",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule questions_do_not_know_each_other =
      slices()
          .matching("io.github.ipt4j.analysis.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("..analysis.internal.."))
          .ignoreDependency(
              resideInAnyPackage("..analysis.review..", "..analysis.json..", "..analysis.chart.."),
              alwaysTrue());

  @ArchTest
  static final ArchRule the_engine_knows_no_question =
      noClasses()
          .that()
          .resideInAPackage("..analysis.internal..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..analysis.periodicity..",
              "..analysis.context..",
              "..analysis.tension..",
              "..analysis.course..",
              "..analysis.outcome..",
              "..analysis.review..",
              "..analysis.json..");

  @ArchTest
  static final ArchRule analyses_do_no_input_or_output =
      noClasses()
          .that()
          .resideOutsideOfPackage("..analysis.json..")
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
