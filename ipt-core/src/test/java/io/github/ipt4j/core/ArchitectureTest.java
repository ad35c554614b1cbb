// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.base.Preconditions;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.ipt4j.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] FILES = {
    "..core.csv..",
    "..core.folder..",
    "..core.json..",
    "..core.privacy..",
    "..core.sample..",
    "..core.testing..",
  };

  @ArchTest
  static final ArchRule core_packages_are_free_of_cycles =
      slices().matching("io.github.ipt4j.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_files_do_input_and_output =
      noClasses()
          .that()
          .resideOutsideOfPackages(FILES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio.file..",
              "java.util.concurrent..",
              "java.net..",
              "com.fasterxml..",
              "de.siegmar..");

  @ArchTest
  static final ArchRule core_knows_no_analysis =
      noClasses().should().dependOnClassesThat().resideInAPackage("io.github.ipt4j.analysis..");

  @ArchTest
  static final ArchRule the_domain_knows_no_files =
      noClasses()
          .that()
          .resideOutsideOfPackages(FILES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FILES);

  @ArchTest
  static final ArchRule people_and_symptoms_know_no_events =
      noClasses()
          .that()
          .resideInAnyPackage("..core.client..", "..core.relationship..", "..core.measure..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..core.event..", "..core.problem..", "..core.diary..", "..core.history..");

  @ArchTest
  static final ArchRule events_know_no_views =
      noClasses()
          .that()
          .resideInAnyPackage("..core.event..", "..core.problem..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..core.diary..", "..core.history..");

  @ArchTest
  static final ArchRule views_know_no_case =
      noClasses()
          .that()
          .resideInAPackage("..core.diary..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..core.history..", "..core.problem..");

  /** The message of any other exception may say what a person wrote. */
  @ArchTest
  static final ArchRule the_model_refuses_by_attribute_rule_and_value =
      noClasses()
          .that()
          .resideOutsideOfPackages("..core.csv..", "..core.sample..", "..core.table..")
          .and()
          .resideOutsideOfPackages("..core.rule..", "..core.input..")
          .should()
          .callMethodWhere(
              describe(
                  "checkArgument",
                  call ->
                      call.getName().equals("checkArgument")
                          && call.getTargetOwner().isEquivalentTo(Preconditions.class)))
          .orShould()
          .callConstructorWhere(
              describe(
                  "new IllegalArgumentException",
                  call -> call.getTargetOwner().isEquivalentTo(IllegalArgumentException.class)));

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
