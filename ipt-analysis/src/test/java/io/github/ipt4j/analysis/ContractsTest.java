// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every analysis of the module is bound to {@link AnalysisContract} by a test that is run. */
class ContractsTest {
  private static final List<Class<?>> CONTRACTS =
      AllAnalyses.CLASSES.that(assignableTo(AnalysisContract.class).and(not(INTERFACES))).stream()
          .<Class<?>>map(JavaClass::reflect)
          .toList();

  @Test
  void everyAnalysis_isBoundToTheContract() throws ReflectiveOperationException {
    Set<Class<?>> bound = new HashSet<>();
    for (Class<?> contract : CONTRACTS) {
      bound.add(analysisOf(contract));
    }
    assertThat(bound).containsExactlyInAnyOrderElementsOf(AllAnalyses.ALL).hasSizeGreaterThan(30);
  }

  @Test
  void everyContract_isRunByDefault() {
    assertThat(CONTRACTS)
        .allMatch(c -> c.getSimpleName().endsWith("Test") && !c.isMemberClass())
        .noneMatch(c -> Modifier.isAbstract(c.getModifiers()))
        .noneMatch(c -> c.isAnnotationPresent(Disabled.class) || c.isAnnotationPresent(Tag.class));
  }

  private static Class<?> analysisOf(Class<?> contract) throws ReflectiveOperationException {
    Constructor<?> constructor = contract.getDeclaredConstructor();
    constructor.setAccessible(true);
    Class<?> type = ((AnalysisContract<?>) constructor.newInstance()).analysis().getClass();
    while (!AllAnalyses.ALL.contains(type)) {
      type = type.getSuperclass();
    }
    return type;
  }
}
