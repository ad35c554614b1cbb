// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.relationship.RelationshipKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final RelationshipId ANN = new RelationshipId("ann");
  private static final RelationshipId BETH = new RelationshipId("beth");
  private static final RelationshipId JON = new RelationshipId("jon");
  private static final RelationshipId PAT = new RelationshipId("pat");

  private final Names names =
      Names.of(
          InterpersonalInventory.builder()
              .addRelationships(
                  Relationship.of(ANN, RelationshipKind.SISTER),
                  Relationship.of(BETH, RelationshipKind.SISTER),
                  Relationship.of(JON, RelationshipKind.HUSBAND),
                  Relationship.of(PAT, RelationshipKind.OTHER))
              .build());

  @Test
  void aPerson_isNamedByKindWhereThatIsUnique_elseById() {
    assertThat(names.of(JON)).isEqualTo("husband");
    assertThat(names.of(ANN)).isEqualTo("ann");
    assertThat(names.of(PAT)).isEqualTo("pat");
    assertThat(names.of(new RelationshipId("unknown"))).isEqualTo("unknown");
  }

  @Test
  void aTarget_isEveryoneOrThoseInIt() {
    Printer printer = Printer.english().with(names);
    assertThat(printer.cell(Cell.target(Target.DIFFUSE))).isEqualTo("everyone");
    assertThat(printer.cell(Cell.target(Target.of(JON)))).isEqualTo("husband");
    assertThat(printer.cell(Cell.target(Target.of(JON, ANN)))).isEqualTo("ann and husband");
  }

  @Test
  void names_areEqualByTheirWords() {
    new EqualsTester()
        .addEqualityGroup(Names.ids(), Names.of(Map.of()))
        .addEqualityGroup(names, Names.of(Map.of(JON, "husband")))
        .testEquals();
    assertThat(Names.ids()).hasToString("ids");
  }

  @Test
  void nobody_andNoWord_areRefusedWithoutQuotingTheOther() {
    Map<@Nullable RelationshipId, @Nullable String> words = new HashMap<>();
    words.put(null, "zq told nobody");
    assertThatNullPointerException().isThrownBy(() -> Names.of(words)).withMessage("person");
    words.clear();
    words.put(ANN, null);
    assertThatNullPointerException().isThrownBy(() -> Names.of(words)).withMessage("word");
  }
}
