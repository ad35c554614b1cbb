// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.problem;

import static io.github.ipt4j.core.arbitraries.FilledCase.FIRST;
import static io.github.ipt4j.core.arbitraries.FilledCase.HUSBAND;
import static io.github.ipt4j.core.arbitraries.FilledCase.MOTHER_IN_LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.ipt4j.core.arbitraries.FilledCase;
import io.github.ipt4j.core.arbitraries.ProblemArbitraries;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProblemAreaTest {

  @Test
  void areas_nameWhomTheyConcernAndWhatTheyAre() {
    assertThat(FilledCase.problemAreas())
        .extracting(ProblemArea::inWords)
        .containsExactly("role dispute", "role transition", "grief", "interpersonal deficits");
    assertThat(FilledCase.problemAreas().get(0).people()).containsExactly(MOTHER_IN_LAW, HUSBAND);
    assertThat(FilledCase.problemAreas().get(2).people()).containsExactly(MOTHER_IN_LAW);
    assertThat(FilledCase.problemAreas()).allMatch(a -> a.agreedOn().equals(Optional.of(FIRST)));
  }

  @Test
  void stage_lastsUntilTheNextIsEntered() {
    RoleDispute dispute =
        RoleDispute.builder()
            .addPerson(HUSBAND)
            .addStage(new DatedStage(FIRST, DisputeStage.RENEGOTIATION))
            .addStage(new DatedStage(FIRST.plusDays(10), DisputeStage.IMPASSE))
            .build();
    assertThat(dispute.stageOn(FIRST.minusDays(1))).isEmpty();
    assertThat(dispute.stageOn(FIRST)).contains(DisputeStage.RENEGOTIATION);
    assertThat(dispute.stageOn(FIRST.plusDays(9))).contains(DisputeStage.RENEGOTIATION);
    assertThat(dispute.stageOn(FIRST.plusDays(10))).contains(DisputeStage.IMPASSE);
  }

  @Test
  void dispute_refusesNobodyAndStagesOutOfOrder() {
    RoleDispute.Builder nobody = RoleDispute.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(nobody::build)
        .withMessage("people must not be empty");
    RoleDispute dispute = RoleDispute.builder().addPerson(HUSBAND).build();
    DatedStage stage = new DatedStage(FIRST, DisputeStage.IMPASSE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dispute.withStages(stage, stage))
        .withMessage("stages must be in the order of time, after 2026-01-05, but was 2026-01-05");
  }

  @Test
  void role_refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Role.of(" "))
        .withMessage("name must not be blank");
  }

  @Test
  void equality_isOfEveryAttribute() {
    new EqualsTester()
        .addEqualityGroup(FilledCase.problemAreas().get(0), FilledCase.problemAreas().get(0))
        .addEqualityGroup(FilledCase.problemAreas().get(1), FilledCase.problemAreas().get(1))
        .addEqualityGroup(FilledCase.problemAreas().get(2), FilledCase.problemAreas().get(2))
        .addEqualityGroup(FilledCase.problemAreas().get(3), FilledCase.problemAreas().get(3))
        .addEqualityGroup(Grief.builder().deceased(HUSBAND).build())
        .addEqualityGroup(Role.of("wife"), Role.of("wife"))
        .addEqualityGroup(Role.of("daughter"))
        .testEquals();
  }

  @Provide
  Arbitrary<ProblemArea> areas() {
    return ProblemArbitraries.problemAreas();
  }

  @Property
  void stage_onADay_isTheLastThatHadBegun(
      @ForAll("areas") ProblemArea area, @ForAll @IntRange(max = 60) int after) {
    Assume.that(area instanceof RoleDispute);
    RoleDispute dispute = (RoleDispute) area;
    LocalDate day = LocalDate.of(2025, 12, 25).plusDays(after);
    DisputeStage expected = null;
    for (DatedStage stage : dispute.stages()) {
      if (!stage.date().isAfter(day)) {
        expected = stage.stage();
      }
    }
    assertThat(dispute.stageOn(day)).isEqualTo(Optional.ofNullable(expected));
  }
}
