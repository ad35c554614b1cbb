// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.sample;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.style.IptStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * An instrument that is filled in at the start of every session: how its total changes, and what is
 * missing.
 *
 * <p>The total of a form is {@link #first()} at the beginning and that plus {@link #change()} at
 * the end: in equal steps from session to session, or all at once before session {@link #gainAt()}.
 * A whole number from -{@link #noise()} to {@link #noise()} is added, each as likely, and the total
 * cut to what the items can hold. The answers to an item on self-harm are {@link #selfHarm()}; the
 * rest of the total lies on the other items.
 */
@Value.Immutable
@IptStyle
public abstract sealed class PlantedMeasure implements WithPlantedMeasure
    permits ImmutablePlantedMeasure {

  PlantedMeasure() {}

  /**
   * Returns a new builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an instrument whose total stays about the middle of its scale.
   *
   * @param instrument the instrument
   * @return the measure
   */
  public static PlantedMeasure of(Instrument instrument) {
    return builder().instrument(instrument).build();
  }

  /** Returns the total of a session before anything is added, of the so many that are held. */
  double totalAt(int session, int sessions) {
    if (gainAt().isPresent()) {
      return session < gainAt().getAsInt() ? first() : first() + change();
    }
    return sessions < 2 ? first() : first() + change() * (session - 1.0) / (sessions - 1);
  }

  /** Returns the answer to the item on self-harm in a session. */
  int selfHarmAt(int session) {
    return selfHarm().isEmpty()
        ? instrument().itemMinimum()
        : selfHarm().get(Math.min(session, selfHarm().size()) - 1);
  }

  /**
   * Returns the instrument.
   *
   * @return the instrument
   */
  public abstract Instrument instrument();

  /**
   * Returns the total at the beginning.
   *
   * @return the total; the middle of the scale unless said otherwise
   */
  @Value.Default
  public int first() {
    return (instrument().totalMinimum() + instrument().totalMaximum()) / 2;
  }

  /**
   * Returns by how much the total has changed at the end.
   *
   * @return the points, 0 unless said otherwise
   */
  @Value.Default
  public int change() {
    return 0;
  }

  /**
   * Returns in which session the total is the last one for the first time.
   *
   * @return the session, at least 2; empty where the total changes in equal steps
   */
  public abstract OptionalInt gainAt();

  /**
   * Returns by how much a total may differ.
   *
   * @return the points, at least 0; 2 unless said otherwise
   */
  @Value.Default
  public int noise() {
    return 2;
  }

  /**
   * Returns the answers to the item on self-harm, session by session.
   *
   * @return the answers, of which the last holds on; the lowest throughout if there is none
   */
  public abstract ImmutableList<Integer> selfHarm();

  /**
   * Returns the share of forms that were not filled in.
   *
   * @return the share, in [0, 1]; 0 unless said otherwise
   */
  @Value.Default
  public double missing() {
    return 0;
  }

  /**
   * Returns the share of forms of which an item was left blank, each item as likely.
   *
   * @return the share, in [0, 1]; 0 unless said otherwise
   */
  @Value.Default
  public double blank() {
    return 0;
  }

  @Value.Check
  void check() {
    instrument().checkTotal(first());
    instrument().checkTotal(first() + change());
    checkArgument(noise() >= 0, "noise must be at least 0, but was %s", noise());
    checkArgument(
        missing() >= 0 && missing() <= 1, "missing must be 0 to 1, but was %s", missing());
    checkArgument(blank() >= 0 && blank() <= 1, "blank must be 0 to 1, but was %s", blank());
    gainAt().ifPresent(k -> checkArgument(k >= 2, "gainAt must be at least 2, but was %s", k));
    checkArgument(
        selfHarm().isEmpty() || instrument().safetyItem().isPresent(),
        "selfHarm must be empty where no item asks about it");
    for (int answer : selfHarm()) {
      checkArgument(
          answer >= instrument().itemMinimum()
              && answer <= instrument().maximumOf(instrument().safetyItem().orElseThrow()),
          "selfHarm must be answers to the item, but one was %s",
          answer);
    }
  }

  /** Builds a value of this type. */
  public static final class Builder extends ImmutablePlantedMeasure.Builder {
    Builder() {}
  }
}
