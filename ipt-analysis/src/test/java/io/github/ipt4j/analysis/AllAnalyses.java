// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every analysis of the library, so that none is forgotten by a test that is to hold for all. */
public final class AllAnalyses {
  /** The classes of the module and of its tests, read once. */
  static final JavaClasses CLASSES =
      new ClassFileImporter().importPackages("io.github.ipt4j.analysis");

  /** The public types, not the generated ones behind them. */
  public static final Set<Class<?>> ALL =
      CLASSES
          .that(
              assignableTo(Analysis.class).and(not(INTERFACES)).and(modifier(JavaModifier.PUBLIC)))
          .stream()
          .map(JavaClass::reflect)
          .collect(Collectors.toUnmodifiableSet());

  /** Those that answer for one case; the others take many clients, or trials. */
  public static final Set<Class<?>> OF_ONE_CASE =
      ALL.stream()
          .filter(type -> !Question.of(type).equals(Optional.of(Question.OVER_MANY_OR_IN_TRIALS)))
          .collect(Collectors.toUnmodifiableSet());

  private AllAnalyses() {}
}
