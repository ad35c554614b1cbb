// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.input.InputFault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A fault that is told otherwise, not at all or beside others is not the one that was stated. */
class FaultyFileTest {
  private static final GoodFile DIARY =
      GoodFile.diary(
          "diary.csv",
          """
          client,date,symptom,intensity
          C1,2026-01-05,headache,0
          C1,2026-01-06,headache,4
          """);

  private static final FaultyFile FAULTY = Fault.NO_SUCH_DAY.in(DIARY, 3);
  private static final String RULE =
      "must be a date in the form 2026-01-31, of the years 1800 to 2299";

  private static InputFault.Builder told() {
    return InputFault.builder("diary.csv", RULE)
        .line(FAULTY.fault().line().orElseThrow())
        .column("date")
        .number("2026-02-30");
  }

  @Test
  void whatWasStated_isEveryPartOfIt() {
    assertThat(FAULTY.kind()).isEqualTo(Fault.NO_SUCH_DAY);
    assertThat(FAULTY.seed()).isEqualTo(3);
    assertThat(FAULTY.text()).contains("2026-02-30,headache");
    assertThat(FAULTY.fault().rule()).isEqualTo(RULE);
    assertThat(FAULTY.fault().client()).contains(new ClientId("C1"));
    assertThat(FAULTY).hasToString("Fault.NO_SUCH_DAY.in(diary.csv, 3)");
    assertThatCode(() -> FAULTY.assertToldBy(told().client(new ClientId("C1")).build()))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherFault_isNotTheOneThatWasStated() {
    InputFault right = told().client(new ClientId("C1")).build();
    for (InputFault other :
        List.of(
            told().build(),
            told().client(new ClientId("C2")).build(),
            told().client(new ClientId("C1")).line(99).build(),
            told().client(new ClientId("C1")).column("entered").build(),
            told().client(new ClientId("C1")).pointer("/date").build(),
            told().client(new ClientId("C1")).pointer("").build(),
            told().client(new ClientId("C1")).number("2026-02-31").build(),
            InputFault.together(List.of(right, right)))) {
      assertThatThrownBy(() -> FAULTY.assertToldBy(other))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith(
              "expected of Fault.NO_SUCH_DAY.in(diary.csv, 3):\n  " + right.getMessage())
          .hasMessageContaining("\nbut was:\n  diary.csv, line ");
    }
  }

  @Test
  void aReaderThatSaysNothing_orAnythingElse_isFoundOut() {
    assertThatThrownBy(() -> FAULTY.assertToldBy(() -> {}))
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith("\nbut it was read");
    assertThatThrownBy(
            () ->
                FAULTY.assertToldBy(
                    () -> {
                      throw new IOException("disk");
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith("\nbut was another exception")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void aFault_thatFitsNoPlaceOfAFile_isRefused() {
    assertThat(Fault.of(DIARY)).contains(Fault.NO_SUCH_DAY).doesNotContain(Fault.CUT_OFF);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.CUT_OFF.in(DIARY, 1))
        .withMessage("file must have a place for the fault CUT_OFF, but was diary.csv");
  }

  @Test
  void theSameSeed_givesTheSameText_andSeedsChooseOtherPlaces() {
    assertThat(Fault.NO_SUCH_DAY.in(DIARY, 3).text()).isEqualTo(FAULTY.text());
    assertThat(
            LongStream.range(0, 20)
                .mapToObj(seed -> Fault.NO_SUCH_DAY.in(DIARY, seed).text())
                .distinct())
        .hasSize(2);
    assertThat(DIARY).hasToString("diary.csv");
    assertThat(DIARY.name()).isEqualTo("diary.csv");
  }

  @Test
  void aCaseWithoutContacts_hasNoContactsFile() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                GoodFile.contacts(
                    SampleCase.JOANNE
                        .history()
                        .withEvents()
                        .withContactRecording(Optional.empty())))
        .withMessage("case must have a contact log");
  }

  @Test
  void measuresOfAnotherInstrument_areLeftAsTheyAre() {
    GoodFile own =
        GoodFile.measures("own.csv", "client,date,instrument,total\nC1,2026-01-05,own,3\n");
    assertThat(Fault.of(own))
        .contains(Fault.NO_SUCH_DAY)
        .doesNotContain(Fault.NUMBER_OUT_OF_RANGE, Fault.WORD_FOR_NUMBER);
  }
}
