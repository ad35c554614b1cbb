// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.ipt4j.analysis.context.ContextContrastResult;
import io.github.ipt4j.analysis.context.ContrastStratum;
import io.github.ipt4j.analysis.context.FourCounts;
import io.github.ipt4j.analysis.finding.ClearanceCaveat;
import io.github.ipt4j.analysis.finding.Estimate;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days of one client that a contrast compares: those of the client's own strata in which days
 * with the context stand beside days without it. A stratum without an onset says nothing of the
 * ratio, and something of how often onsets are.
 */
@Value.Immutable
@IptStyle
public abstract sealed class ClientContrast implements CohortMember, WithClientContrast
    permits ImmutableClientContrast {

  ClientContrast() {}

  /**
   * Returns what the contrast of a client brings.
   *
   * @param client the client
   * @param result the contrast, of onsets at risk within the client's own strata
   * @return the strata, or why there is none that says anything
   */
  public static ClientContrast of(ClientId client, ContextContrastResult result) {
    ImmutableClientContrast.Builder contrast =
        ImmutableClientContrast.builder()
            .client(client)
            .clearanceOpen(ClearanceCaveat.of(result.symptom(), result.clearance()).isPresent())
            .ownRatio(result.onsetTest().flatMap(test -> test.oddsRatio()));
    return lacking(result)
        .map(reason -> contrast.leftOut(reason).build())
        .orElseGet(
            () ->
                contrast
                    .addAllStrata(
                        result.strata().stream()
                            .map(ContrastStratum::counts)
                            .filter(ClientContrast::isCompared)
                            .toList())
                    .build());
  }

  /**
   * Returns a client of whom the days are counted already.
   *
   * @param client the client
   * @param strata the days of each stratum
   * @return the strata, or that there is none that says anything
   */
  public static ClientContrast ofStrata(ClientId client, Iterable<FourCounts> strata) {
    ImmutableList<FourCounts> compared =
        Streams.stream(strata)
            .filter(ClientContrast::isCompared)
            .collect(ImmutableList.toImmutableList());
    return compared.stream().anyMatch(ClientContrast::isInformative)
        ? ImmutableClientContrast.builder().client(client).addAllStrata(compared).build()
        : leftOut(client, LeftOut.NOTHING_ALIKE);
  }

  /**
   * Returns a client who cannot be used.
   *
   * @param client the client
   * @param reason why not
   * @return the client, with the reason
   */
  public static ClientContrast leftOut(ClientId client, LeftOut reason) {
    return ImmutableClientContrast.builder().client(client).leftOut(reason).build();
  }

  private static Optional<LeftOut> lacking(ContextContrastResult result) {
    if (result.sampling() == ContactSampling.NOTABLE_ONLY) {
      return Optional.of(LeftOut.NOTABLE_ONLY);
    }
    if (result.totalDays().withSymptom() == 0) {
      return Optional.of(LeftOut.NO_SYMPTOM);
    }
    if (result.totalDays().exposed() == 0) {
      return Optional.of(LeftOut.NO_CONTEXT);
    }
    if (result.onsetTest().isEmpty()) {
      return Optional.of(LeftOut.ASKED_UNEVENLY);
    }
    return result.strata().stream().anyMatch(ContrastStratum::informative)
        ? Optional.empty()
        : Optional.of(LeftOut.NOTHING_ALIKE);
  }

  /** Whether days with the context stand beside days without it. */
  private static boolean isCompared(FourCounts c) {
    return c.exposed() > 0 && c.unexposed() > 0;
  }

  private static boolean isInformative(FourCounts c) {
    return isCompared(c) && c.withSymptom() > 0 && c.contextOnly() + c.neither() > 0;
  }

  @Override
  public abstract ClientId client();

  @Override
  public abstract Optional<LeftOut> leftOut();

  /**
   * Returns the days at risk of the strata, one after the other.
   *
   * @return the counts, in which the symptom is its onset
   */
  public abstract ImmutableList<FourCounts> strata();

  /**
   * Returns the client's own odds ratio, as the contrast of this client alone has it.
   *
   * @return the ratio with its interval; empty where it was not computed
   */
  public abstract Optional<Estimate> ownRatio();

  /**
   * Returns whether a medical clearance of the symptom is open.
   *
   * @return whether it is; false unless a contrast says so
   */
  @Value.Default
  public boolean clearanceOpen() {
    return false;
  }

  /**
   * Returns the days of all strata together.
   *
   * @return the sums, which compare days that are not alike and are no basis of a ratio
   */
  public FourCounts days() {
    int[] sums = new int[4];
    for (FourCounts c : strata()) {
      sums[0] += c.both();
      sums[1] += c.contextOnly();
      sums[2] += c.symptomOnly();
      sums[3] += c.neither();
    }
    return new FourCounts(sums[0], sums[1], sums[2], sums[3]);
  }

  int[][] tables() {
    return strata().stream()
        .map(c -> new int[] {c.both(), c.contextOnly(), c.symptomOnly(), c.neither()})
        .toArray(int[][]::new);
  }
}
