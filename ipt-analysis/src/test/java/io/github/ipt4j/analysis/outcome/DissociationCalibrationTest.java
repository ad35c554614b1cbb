// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.ContactRecording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.diary.DateRange;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.event.Conduct;
import io.github.ipt4j.core.event.ContactBehaviour;
import io.github.ipt4j.core.event.ContactSource;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Interaction;
import io.github.ipt4j.core.event.InteractionKind;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often a mother-in-law's criticism is called unchanged where its rate is known: acts are
 * Poisson, for each contact by itself.
 */
@Tag("calibration")
class DissociationCalibrationTest {
  private static final int CASES = 1_000;
  private static final RelationshipId MIL = new RelationshipId("mil");
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  private static final ContactBehaviour CRITICISM =
      ContactBehaviour.builder().actor(MIL).kind(BehaviourKind.CRITICISM).build();

  private static DissociationResult met(long index, int contacts, double before, double after) {
    RandomGenerator random = new SplittableRandom(index);
    List<Interaction> all = new ArrayList<>();
    for (int i = 0; i < 2 * contacts; i++) {
      all.add(contact(i, acts(random, i < contacts ? before : after)));
    }
    ContactLog log =
        ContactLog.builder()
            .recording(
                ContactRecording.builder()
                    .sampling(ContactSampling.EVERY_CONTACT)
                    .period(new DateRange(FIRST, FIRST.plusDays(2L * contacts)))
                    .build())
            .addAllContacts(all)
            .build();
    return Dissociation.of(MIL, FIRST.plusDays(contacts)).analyze(log);
  }

  private static Interaction contact(int day, int acts) {
    Conduct.Builder conduct = Conduct.builder();
    for (int i = 0; i < acts; i++) {
      conduct.addBehaviours(CRITICISM);
    }
    return Interaction.builder()
        .id(new EventId("c" + day))
        .at(EventTime.on(FIRST.plusDays(day)))
        .kind(InteractionKind.VISIT)
        .addSources(ContactSource.builder().person(MIL).build())
        .conduct(conduct.build())
        .build();
  }

  /** A Poisson number: how many exponential waiting times fit into one contact. */
  private static int acts(RandomGenerator random, double rate) {
    int acts = 0;
    double passed = random.nextExponential();
    while (passed < rate) {
      acts++;
      passed += random.nextExponential();
    }
    return acts;
  }

  private static double unchanged(int contacts, double before, double after) {
    return Courses.share(
        "unchanged, " + contacts + " contacts a part, from " + before + " to " + after,
        CASES,
        i -> {
          DissociationResult result = met(i, contacts, before, after);
          boolean isUnchanged = result.isUnchanged().orElseThrow();
          assertThat(result.clauses().get(0).id().equals("outcome.conduct.unchanged"))
              .isEqualTo(isUnchanged);
          return isUnchanged;
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 20, 40, 70, 100})
  void criticismThatFallsToAThird_isSeldomCalledUnchanged(int contacts) {
    assertThat(unchanged(contacts, .6, .2)).isLessThanOrEqualTo(.05);
  }

  /** The edge of what counts as unchanged: there two one-sided tests err at their level at most. */
  @ParameterizedTest
  @ValueSource(ints = {40, 100, 300})
  void criticismThatFallsByAThird_isCalledUnchangedInOneOfTwenty(int contacts) {
    assertThat(unchanged(contacts, .6, .4)).isLessThanOrEqualTo(.05);
  }

  /**
   * At 300 contacts log(1.5) is 3.85 standard errors sqrt(2 / 180): by the normal approximation the
   * power of two one-sided tests is 2 Phi(3.85 - 1.645) - 1 = .97; the exact interval is wider.
   */
  @Test
  void criticismThatStaysAsItWas_isCalledUnchangedOnceThereAreManyContacts() {
    assertThat(unchanged(10, .6, .6)).as("from ten contacts nothing is told").isLessThan(.05);
    assertThat(unchanged(300, .6, .6)).isGreaterThanOrEqualTo(.9);
  }
}
