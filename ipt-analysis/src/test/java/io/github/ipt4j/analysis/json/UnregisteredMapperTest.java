// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.sample.SampleCases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mapper without {@link IptJacksonModule} fails; it never writes {@code {"exact":false}}. */
class UnregisteredMapperTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  @Test
  void property_ofAnyResultOrAnalysis_isFoundNowhere() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.ipt4j.analysis");
    List<JavaClass> values =
        classes
            .that(DescribedPredicate.describe("values", UnregisteredMapperTest::isValue))
            .stream()
            .toList();
    assertThat(values.stream().filter(type -> type.isAssignableTo(AnalysisResult.class)))
        .hasSizeGreaterThan(20);
    for (JavaClass type : values) {
      assertThat(
              PLAIN
                  .getSerializationConfig()
                  .introspect(PLAIN.constructType(type.reflect()))
                  .findProperties())
          .as(type.getName())
          .isEmpty();
    }
  }

  @Test
  void result_asItIs_isRefused() {
    Object result =
        WeeklyPeriodicity.withDefaults()
            .analyze(SampleCases.joanne().symptomDiary(Symptom.HEADACHE));
    assertThatThrownBy(() -> PLAIN.writeValueAsString(result))
        .isInstanceOf(JsonMappingException.class);
  }

  private static boolean isValue(JavaClass type) {
    return type.getSimpleName().startsWith("Immutable")
        && !type.getName().contains("$")
        && !type.isInterface();
  }
}
