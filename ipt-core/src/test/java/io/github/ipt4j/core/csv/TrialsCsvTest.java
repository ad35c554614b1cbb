// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.github.ipt4j.core.csv.CsvConventions.DecimalMark;
import io.github.ipt4j.core.csv.CsvConventions.Separator;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.measure.Direction;
import io.github.ipt4j.core.sample.SampleTrials;
import io.github.ipt4j.core.trial.RiskOfBias;
import io.github.ipt4j.core.trial.Trial;
import io.github.ipt4j.core.trial.TrialArm;
import io.github.ipt4j.core.trial.Trials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arms of trials: what is written is read, and what cannot be read says where and why. */
class TrialsCsvTest {
  private static final CsvConventions CONVENTIONS = CsvConventions.withDefaults();
  private static final String HEADER =
      "trial,year,arm,treatment,instrument,direction,n,mean,sd,events,lowrisk\n";
  private static final String ELKIN =
      "Elkin 1989,1989,A,IPT,HRSD-17,lower-is-better,61,9.8,7.9,,yes\n";
  private static final String PLACEBO =
      "Elkin 1989,1989,B,placebo,HRSD-17,lower-is-better,62,13.2,7.8,,yes\n";

  private static Trials read(String text) throws IOException {
    return read(text, CONVENTIONS);
  }

  private static Trials read(String text, CsvConventions conventions) throws IOException {
    return TrialsCsv.read(io.github.ipt4j.core.csv.CsvSource.ofText("arms.csv", text), conventions);
  }

  private static String written(Trials trials) throws IOException {
    StringWriter to = new StringWriter();
    TrialsCsv.write(trials, to);
    return to.toString();
  }

  @Test
  void rows_areArms_inAnyOrder() throws IOException {
    Trials trials =
        read(
            HEADER
                + PLACEBO
                + "Browne 2002,2002,,IPT,response,higher-is-better,231,,,83,no\n"
                + "Browne 2002,2002,,drug,response,higher-is-better,229,,,117,no\n"
                + ELKIN
                + "Lost 1990,1990,,IPT,change,lower-is-better,,-4.25,3,,\n");
    assertThat(trials.all())
        .extracting(Trial::name)
        .containsExactly("Elkin 1989", "Lost 1990", "Browne 2002");
    Trial elkin = trials.all().get(0);
    assertThat(elkin.riskOfBias()).isEqualTo(RiskOfBias.LOW);
    assertThat(elkin.arms()).extracting(TrialArm::id).containsExactly("B", "A");
    assertThat(elkin.arms().get(1).mean()).hasValue(9.8);
    assertThat(elkin.arms().get(1).direction()).isEqualTo(Direction.HIGHER_IS_WORSE);
    TrialArm lost = trials.all().get(1).arms().get(0);
    assertThat(lost.n()).isEmpty();
    assertThat(lost.mean()).hasValue(-4.25);
    assertThat(trials.all().get(1).riskOfBias()).isEqualTo(RiskOfBias.UNKNOWN);
    TrialArm drug = trials.all().get(2).arms().get(1);
    assertThat(drug.id()).isEqualTo("drug");
    assertThat(drug.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    assertThat(drug.events()).hasValue(117);
    assertThat(trials.all().get(2).riskOfBias()).isEqualTo(RiskOfBias.NOT_LOW);
  }

  @Test
  void template_isReadAsItStands_andNamesEveryColumn() throws IOException {
    assertThat(TrialsCsv.template()).startsWith(HEADER);
    assertThat(String.join(",", TrialsCsv.columns()) + "\n").isEqualTo(HEADER);
    Trial example = read(TrialsCsv.template()).all().get(0);
    assertThat(example.arms("IPT", "HRSD-17").get(0).withId("IPT"))
        .isEqualTo(SampleTrials.elkin1989().arms("IPT", "HRSD-17").get(0));
  }

  @Test
  void columnsThatNobodyFills_areNotWritten() throws IOException {
    assertThat(written(Trials.of(SampleTrials.browne2002())))
        .isEqualTo(
            """
            trial,year,arm,treatment,instrument,direction,n,events
            Browne 2002,2002,IPT,IPT,response,higher-is-better,231,83
            Browne 2002,2002,drug,drug,response,higher-is-better,229,117
            """);
  }

  @Test
  void spreadsheetOfHalfTheWorld_isRead() throws IOException {
    String text =
        """
        trial;year;arm;treatment;instrument;direction;n;mean;sd
        Elkin 1989;1989;;IPT;HRSD-17;lower-is-better;61;9,8;7,9
        """;
    TrialArm arm =
        read(
                text,
                CONVENTIONS.withSeparator(Separator.SEMICOLON).withDecimalMark(DecimalMark.COMMA))
            .all()
            .get(0)
            .arms()
            .get(0);
    assertThat(arm.mean()).hasValue(9.8);
  }

  /** The row that follows Elkin's IPT arm, the column of its fault, and the rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X,89,,IPT,BDI,lower-is-better,9,1,2,, | year | must be a whole number from 1900 to 2299",
        "Elkin 1989,1990,C,CBT,HRSD-17,lower-is-better,9,1,2,,yes | year | must be the same in all",
        "Elkin 1989,1989,C,CBT,HRSD-17,lower-is-better,9,1,2,, | lowrisk | must be the same in all",
        "Elkin 1989,1989,A,CBT,BDI,lower-is-better,9,1,2,,yes | treatment | must be the same in all",
        "Elkin 1989,1989,C,CBT,HRSD-17,higher-is-better,9,1,2,,yes | direction | must be the same",
        "Elkin 1989,1989,A,IPT,HRSD-17,lower-is-better,9,1,2,,yes | arm | must come once on each",
        "X,2000,,,BDI,lower-is-better,9,1,2,, | treatment | must be an id",
        "X,2000,,IPT,,lower-is-better,9,1,2,, | instrument | must be an id",
        "X,2000,,IPT,BDI,down,9,1,2,, | direction | must be lower-is-better or higher-is-better",
        "X,2000,,IPT,BDI,lower-is-better,0,1,2,, | n | must be a whole number from 1",
        "X,2000,,IPT,BDI,lower-is-better,9,,2,, | mean | must be a number such as 9.8",
        "X,2000,,IPT,BDI,lower-is-better,9,1,,, | sd | must be a number above 0",
        "X,2000,,IPT,BDI,lower-is-better,9,1,0,, | sd | must be a number above 0",
        "X,2000,,IPT,BDI,lower-is-better,9,1,-2,, | sd | must be a number above 0",
        "X,2000,,IPT,BDI,lower-is-better,9,,,, | events | must be filled in unless mean and sd are",
        "X,2000,,IPT,BDI,lower-is-better,,,,3, | n | must be filled in where events is",
        "X,2000,,IPT,BDI,lower-is-better,9,,,10, | events | must be a whole number from 0 to 9",
        "X,2000,,IPT,BDI,lower-is-better,9,1,2,,maybe | lowrisk | must be yes or no",
        "=X,2000,,IPT,BDI,lower-is-better,9,1,2,, | trial | must be an id",
      })
  void fault_namesFileLineColumnAndRule_andNothingIsLoaded(String row, String column, String rule) {
    assertThatThrownBy(() -> read(HEADER + ELKIN + row + "\n"))
        .isInstanceOfSatisfying(
            InputFault.class,
            fault -> {
              assertThat(fault.getMessage()).startsWith("arms.csv, line 3, column " + column);
              assertThat(fault.rule()).startsWith(rule);
              assertThat(fault.client()).isEmpty();
            });
  }

  @Test
  void severalFaultsOfATrial_areToldTogether_andARaggedRowIsOne() {
    assertThatThrownBy(() -> read(HEADER + "X,2000,,,,,,,,,\nX,1,,,,,,,,,\nX,1\n"))
        .isInstanceOfSatisfying(InputFault.class, f -> assertThat(f.faults()).hasSize(3))
        .hasMessageContaining("arms.csv, line 4: must have 11 fields, as the header has");
    assertThatThrownBy(() -> read("trial,year\n"))
        .hasMessage("arms.csv, line 1, column arm: must be in the header");
    assertThatThrownBy(() -> read(HEADER + "\n" + ELKIN)).hasMessageContaining("blank line");
  }

  @Provide
  Arbitrary<Trials> trials() {
    Arbitrary<String> word = Arbitraries.of("IPT", "CBT", "placebo", "usual care");
    Arbitrary<TrialArm> arm =
        Combinators.combine(
                word,
                Arbitraries.integers().between(2, 400),
                Arbitraries.doubles().between(-40, 40).ofScale(12),
                Arbitraries.doubles().between(0.01, 20).ofScale(2),
                Arbitraries.integers().between(0, 4))
            .as(
                (treatment, n, mean, sd, kind) -> {
                  TrialArm.Builder b = TrialArm.builder().treatment(treatment).instrument("HRSD");
                  if (kind != 0) {
                    b.mean(mean).sd(sd);
                  }
                  if (kind < 4) {
                    b.n(n);
                  }
                  return kind % 4 == 0 && kind < 4 ? b.events(n / 2).build() : b.build();
                });
    return Combinators.combine(
            arm.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(RiskOfBias.values()),
            Arbitraries.integers().between(1960, 2026))
        .as(TrialsCsvTest::trial)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            all -> {
              List<Trial> named = new ArrayList<>();
              all.forEach(t -> named.add(t.withName("Trial " + named.size())));
              return Trials.of(named);
            });
  }

  private static Trial trial(List<TrialArm> arms, RiskOfBias risk, int year) {
    List<TrialArm> named = new ArrayList<>();
    arms.forEach(a -> named.add(a.withId("arm " + named.size())));
    return Trial.builder().name("t").year(year).riskOfBias(risk).arms(named).build();
  }

  @Property(tries = 40)
  void trials_comeBackFromTheirFile(@ForAll("trials") Trials trials) throws IOException {
    assertThat(read(written(trials))).isEqualTo(trials);
  }

  /** A damaged file is read or refused with its place, and no message has a word of it. */
  @Test
  void damagedFiles_areReadOrRefusedWithAPlace() throws IOException {
    Mutations mutations = new Mutations(17);
    String sound = HEADER + ELKIN.replace(",A,", ",told nobody,") + PLACEBO;
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] damaged = mutations.mutate(sound);
      try {
        TrialsCsv.read(
            io.github.ipt4j.core.csv.CsvSource.of("arms.csv", new ByteArrayInputStream(damaged)),
            CONVENTIONS);
      } catch (InputFault fault) {
        refused++;
        assertThat(fault.getMessage()).startsWith("arms.csv, line ").doesNotContain("told nobody");
      } catch (RuntimeException e) {
        fail(new String(damaged, UTF_8), e);
      }
    }
    assertThat(refused).isBetween(30, 290);
  }
}
