// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.measure;

import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What one form scores. An incomplete form never has a severity, and an unanswered item is never
 * taken for 0.
 */
@Value.Immutable
@IptStyle
public abstract sealed class Score implements WithScore permits ImmutableScore {

  Score() {}

  /**
   * Returns the score of responses.
   *
   * @param instrument the instrument
   * @param responses the responses
   * @param missing what is done where items are missing
   * @return the score
   * @throws IllegalArgumentException if the responses do not fit the instrument
   */
  public static Score of(Instrument instrument, ItemResponses responses, MissingItems missing) {
    instrument.checkItems(responses);
    int answered = (int) responses.items().stream().filter(OptionalInt::isPresent).count();
    int unanswered = instrument.items() - answered;
    SafetyAnswer safety = safety(instrument, responses);
    boolean isProrated =
        unanswered > 0
            && answered > 0
            && unanswered <= missing.mostMissing()
            && (instrument.safetyItem().isEmpty() || safety != SafetyAnswer.NOT_ANSWERED);
    ImmutableScore.Builder score =
        ImmutableScore.builder()
            .instrument(instrument)
            .answered(answered)
            .prorated(isProrated)
            .total(isProrated ? prorated(instrument, responses) : instrument.total(responses));
    if (instrument.safetyItem().isPresent()) {
      score.safety(safety);
    }
    if (unanswered == 0) {
      score.severity(instrument.band(instrument.total(responses).orElseThrow()));
      if (instrument.equals(Instrument.PHQ_9)) {
        score.syndrome(syndrome(responses));
      }
    }
    return score.build();
  }

  /**
   * Returns the score of a form that was missed: no total, no severity, no answer about self-harm.
   *
   * @param instrument the instrument
   * @return the score
   */
  public static Score ofMissed(Instrument instrument) {
    return ImmutableScore.builder().instrument(instrument).answered(0).prorated(false).build();
  }

  /**
   * Returns the score of a total of which the items are not known.
   *
   * @param instrument the instrument
   * @param total the total
   * @return the score
   * @throws IllegalArgumentException if the total is out of range
   */
  public static Score ofTotal(Instrument instrument, double total) {
    instrument.checkTotal(total);
    ImmutableScore.Builder score =
        ImmutableScore.builder()
            .instrument(instrument)
            .answered(0)
            .prorated(false)
            .total(total)
            .severity(instrument.band(total));
    return (instrument.safetyItem().isPresent() ? score.safety(safety(instrument, total)) : score)
        .build();
  }

  /** The answered items are of their range what the total is of its own. */
  private static OptionalDouble prorated(Instrument instrument, ItemResponses responses) {
    int answered = 0;
    int range = 0;
    for (int i = 1; i <= instrument.items(); i++) {
      if (responses.item(i).isPresent()) {
        answered++;
        range += instrument.maximumOf(i) - instrument.itemMinimum();
      }
    }
    double above = instrument.points(responses).sum() - answered * instrument.itemMinimum();
    double whole = instrument.totalMaximum() - instrument.totalMinimum();
    return OptionalDouble.of(Math.floor(instrument.totalMinimum() + above * whole / range + 0.5));
  }

  private static SafetyAnswer safety(Instrument instrument, ItemResponses responses) {
    OptionalInt answer =
        instrument.safetyItem().isPresent()
            ? responses.item(instrument.safetyItem().getAsInt())
            : OptionalInt.empty();
    if (answer.isEmpty()) {
      return SafetyAnswer.NOT_ANSWERED;
    }
    int item = instrument.safetyItem().getAsInt();
    return instrument.points(item, answer.getAsInt()) > instrument.itemMinimum()
        ? SafetyAnswer.ENDORSED
        : SafetyAnswer.NOT_ENDORSED;
  }

  /** What a total alone says of the item: something only where it leaves no other answer. */
  private static SafetyAnswer safety(Instrument instrument, double total) {
    if (instrument.compare(total, instrument.totalMinimum()) == 0) {
      return SafetyAnswer.NOT_ENDORSED;
    }
    int item = instrument.safetyItem().getAsInt();
    int mostWithout =
        instrument.totalMaximum() - instrument.maximumOf(item) + instrument.itemMinimum();
    return instrument.compare(total, mostWithout) > 0
        ? SafetyAnswer.ENDORSED
        : SafetyAnswer.NOT_KNOWN;
  }

  private static DepressiveSyndrome syndrome(ItemResponses responses) {
    int symptoms = 0;
    for (int i = 1; i <= 9; i++) {
      if (responses.item(i).getAsInt() >= (i == 9 ? 1 : 2)) {
        symptoms++;
      }
    }
    boolean isCardinal = responses.item(1).getAsInt() >= 2 || responses.item(2).getAsInt() >= 2;
    if (!isCardinal || symptoms < 2) {
      return DepressiveSyndrome.NONE;
    }
    return symptoms >= 5 ? DepressiveSyndrome.MAJOR : DepressiveSyndrome.OTHER;
  }

  /**
   * Returns the instrument.
   *
   * @return the instrument
   */
  public abstract Instrument instrument();

  /**
   * Returns how many items were answered.
   *
   * @return the number, 0 if only the total is known or the form was missed
   */
  public abstract int answered();

  /**
   * Returns the total.
   *
   * @return the total, empty if the form was missed, or an item is and was not made up for
   */
  public abstract OptionalDouble total();

  /**
   * Returns whether the total makes up for items that were not answered.
   *
   * @return whether it does
   */
  public abstract boolean prorated();

  /**
   * Returns the band of the total.
   *
   * @return the band, empty for an incomplete form and for an instrument without bands
   */
  public abstract Optional<SeverityBand> severity();

  /**
   * Returns the answer to the item about self-harm, whatever the total. Where only the total is
   * known it is endorsed if the other items cannot reach that total, not endorsed at the lowest
   * total, and else not known.
   *
   * @return the answer, empty if the instrument has no such item or the form was missed
   */
  public abstract Optional<SafetyAnswer> safety();

  /**
   * Returns what the algorithm of the PHQ-9 says; it is not a diagnosis.
   *
   * @return the syndrome, empty for an incomplete form and for any other instrument
   */
  public abstract Optional<DepressiveSyndrome> syndrome();
}
