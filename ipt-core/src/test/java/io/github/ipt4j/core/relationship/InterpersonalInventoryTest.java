// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.relationship;

import static io.github.ipt4j.core.arbitraries.FilledCase.HUSBAND;
import static io.github.ipt4j.core.arbitraries.FilledCase.MOTHER_IN_LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.FilledCase;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterpersonalInventoryTest {
  private final InterpersonalInventory inventory = FilledCase.inventory();

  @Test
  void people_areFoundByIdAndByKind() {
    assertThat(inventory.relationship(HUSBAND))
        .contains(Relationship.of(HUSBAND, RelationshipKind.HUSBAND));
    assertThat(inventory.relationship(new RelationshipId("nobody"))).isEmpty();
    assertThat(inventory.ofKind(RelationshipKind.MOTHER_IN_LAW)).hasSize(1);
    assertThat(inventory.ofKind(RelationshipKind.SISTER)).isEmpty();
    assertThat(inventory.ids()).containsExactly(MOTHER_IN_LAW, HUSBAND);
  }

  @Test
  void inventory_refusesAnIdTwice() {
    Relationship husband = Relationship.of(HUSBAND, RelationshipKind.HUSBAND);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> inventory.withRelationships(husband, husband.withKind(RelationshipKind.PARTNER)))
        .withMessage("id must not be that of another person, but was husband");
  }

  @Test
  void expectation_refusesSharesAndWeightsOutOfRange() {
    RoleExpectation expectation =
        RoleExpectation.builder().topic("dinner").own(0).perceivedOther(1).build();
    assertThat(expectation.importance()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expectation.withOwn(1.1))
        .withMessage("own must be 0 to 1, but was 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expectation.withPerceivedOther(-0.1))
        .withMessage("perceivedOther must be 0 to 1, but was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expectation.withOwn(Double.NaN))
        .withMessage("own must be 0 to 1, but was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expectation.withImportance(0))
        .withMessage("importance must be above 0 and finite, but was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expectation.withImportance(Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expectation.withTopic(" "))
        .withMessage("topic must not be blank");
  }

  @Test
  void everyPart_ofAnEntry_isOptional() {
    assertThat(InventoryEntry.builder().build().liked()).isEmpty();
    assertThat(InventoryEntry.builder().build()).hasToString("InventoryEntry{}");
  }

  @ParameterizedTest
  @EnumSource(RelationshipKind.class)
  void words_ofAKind_areItsNameInAnyLocale(RelationshipKind kind) {
    assertThat(kind.inWords()).isNotBlank().isEqualTo(kind.inWords().toLowerCase(Locale.ENGLISH));
    if (kind != RelationshipKind.OTHER) {
      assertThat(kind.inWords().replaceAll("[ -]", "_").toUpperCase(Locale.ENGLISH))
          .isEqualTo(kind.name());
    }
  }

  @Test
  void words_ofAnInLaw_areHyphenated() {
    assertThat(RelationshipKind.MOTHER_IN_LAW.inWords()).isEqualTo("mother-in-law");
    assertThat(RelationshipKind.FORMER_PARTNER.inWords()).isEqualTo("former partner");
  }

  @Test
  void equality_isOfEveryAttribute() {
    Relationship full = inventory.relationships().get(0);
    new EqualsTester()
        .addEqualityGroup(inventory, FilledCase.inventory())
        .addEqualityGroup(inventory.withRelationships())
        .addEqualityGroup(full)
        .addEqualityGroup(full.withRing(ClosenessRing.INNER))
        .addEqualityGroup(full.withNote("other"))
        .addEqualityGroup(full.entry().orElseThrow())
        .addEqualityGroup(full.entry().orElseThrow().withLiked("other"))
        .addEqualityGroup(full.expectations().get(0))
        .testEquals();
  }
}
