// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.sample.SampleCases;
import org.junit.jupiter.api.Test;

/** A mapper without {@link IptJacksonModule} fails; it never writes a part and calls it all. */
class UnregisteredMapperTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  @Test
  void property_ofAValueClass_isFoundNowhere() {
    JavaClasses values =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.ipt4j.core")
            .that(DescribedPredicate.describe("values", UnregisteredMapperTest::isValue));
    assertThat(values).hasSizeGreaterThan(40);
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
  void value_ofASample_isRefused() {
    CaseHistory joanne = SampleCases.joanne();
    assertThatThrownBy(() -> PLAIN.writeValueAsString(joanne))
        .isInstanceOf(JsonMappingException.class);
    assertThatThrownBy(() -> PLAIN.writeValueAsString(joanne.symptomDiary(Symptom.HEADACHE)))
        .isInstanceOf(JsonMappingException.class);
    joanne
        .events()
        .forEach(
            event ->
                assertThatThrownBy(() -> PLAIN.writeValueAsString(event))
                    .as(event.getClass().getSimpleName())
                    .isInstanceOf(JsonMappingException.class));
  }

  private static boolean isValue(JavaClass type) {
    return type.getSimpleName().startsWith("Immutable")
        && !type.getName().contains("$")
        && !type.isInterface();
  }
}
