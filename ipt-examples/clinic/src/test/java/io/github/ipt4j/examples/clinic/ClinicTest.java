// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.clinic;

import static io.github.ipt4j.analysis.testing.IptAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicityResult;
import io.github.ipt4j.analysis.testing.Results;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.testing.Fault;
import io.github.ipt4j.core.testing.FaultyFile;
import io.github.ipt4j.core.testing.ForCases;
import io.github.ipt4j.core.testing.GoodFile;
import io.github.ipt4j.core.testing.IptCase;
import io.github.ipt4j.core.testing.SampleCase;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an application tests what it does with cases, against a database as it is deployed. */
class ClinicTest {
  private Connection database;
  private Clinic clinic;

  @BeforeEach
  void open() throws Exception {
    database = DriverManager.getConnection("jdbc:h2:mem:");
    clinic = new Clinic(database);
  }

  @AfterEach
  void close() throws Exception {
    database.close();
  }

  // What is kept: any case, whatever stands in it.

  @ForCases(10)
  void aCase_isFoundAsItWasSaved(@IptCase(seed = 7, world = "effects") CaseHistory history)
      throws Exception {
    clinic.save(history);
    assertThat(clinic.find(history.client().id())).contains(history);
  }

  @ForCases(5)
  void aDiary_thatIsExportedAndUploadedAgain_changesNothing(
      @IptCase(seed = 8, world = "gaps") CaseHistory history) throws Exception {
    clinic.save(history);
    String exported = clinic.export(history.client().id());
    assertThat(clinic.upload("diary.csv", exported)).isEqualTo("Thank you, all is saved");
    assertThat(clinic.export(history.client().id())).isEqualTo(exported);
  }

  // What is uploaded: whatever is wrong with a file, the person is told where, and nothing is kept.

  @ParameterizedTest
  @EnumSource(
      names = {"NO_SUCH_DAY", "DECIMAL_COMMA", "WRONG_SEPARATOR", "RAGGED_ROW", "NUMBER_OUT_OF_RANGE"})
  void aFaultyDiary_isNotSavedAndItsFaultIsShown(Fault fault) throws Exception {
    CaseHistory joanne = SampleCase.JOANNE.history();
    clinic.save(joanne);
    FaultyFile faulty = fault.in(GoodFile.diary(joanne), 42);

    assertThat(clinic.upload("diary.csv", faulty.text()))
        .isEqualTo("Nothing was saved: " + faulty.fault().getMessage());
    assertThat(clinic.find(joanne.client().id())).contains(joanne);
  }

  // What is shown: a badge where a rhythm is supported, and nowhere else.

  @Test
  void aBadge_namesTheDays(@IptCase(sample = SampleCase.JOANNE) CaseHistory joanne)
      throws Exception {
    clinic.save(joanne);
    assertThat(clinic.badge(joanne.client().id(), Symptom.HEADACHE))
        .contains("headache goes with Thursday to Saturday");
  }

  @Test
  void aResultOfAnyOtherConclusion_hasNoBadge() {
    for (Conclusion conclusion : Results.conclusions(WeeklyPeriodicity.class)) {
      WeeklyPeriodicityResult result = Results.of(WeeklyPeriodicity.class, conclusion);
      assertThat(Clinic.badge(result).isPresent()).isEqualTo(conclusion == Conclusion.SUPPORTED);
    }
  }

  @Test
  void theResultBehindABadge_saysNothingItMustNot(
      @IptCase(sample = SampleCase.JOANNE) CaseHistory joanne) {
    assertThat(WeeklyPeriodicity.withDefaults().analyze(joanne.symptomDiary(Symptom.HEADACHE)))
        .isSupported()
        .saysNothingOf("causes", "because of", "should")
        .namesNobody()
        .restsOn("headache@2025-01-09#1");
  }
}
