// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.event.SessionMoment;
import io.github.ipt4j.core.event.SessionPoint;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.MissingItems;
import io.github.ipt4j.core.measure.SafetyAnswer;
import io.github.ipt4j.core.style.IptStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What one form tells of the item that asks about self-harm. */
@Value.Immutable
@IptStyle
public abstract sealed class SafetyItemAnswer implements WithSafetyItemAnswer
    permits ImmutableSafetyItemAnswer {

  /** What the sum of decimals may be off by. */
  private static final double ROUNDING = 1e-9;

  SafetyItemAnswer() {}

  static SafetyItemAnswer of(MeasureTaken form, int item) {
    ImmutableSafetyItemAnswer.Builder answer =
        ImmutableSafetyItemAnswer.builder()
            .form(form.id())
            .at(form.at())
            .moment(form.session().map(SessionPoint::moment))
            .status(form.score(MissingItems.STRICT).safety());
    if (form.items().isPresent()) {
      OptionalInt response = form.items().get().item(item);
      answer.least(response).most(response);
    } else if (form.total().isPresent()) {
      Instrument instrument = form.instrument();
      double total = form.total().getAsDouble();
      int others = instrument.totalMaximum() - instrument.maximumOf(item);
      int least = instrument.totalMinimum() - instrument.itemMinimum();
      answer
          .least(within(instrument, item, Math.ceil(total - ROUNDING - others)))
          .most(within(instrument, item, Math.floor(total + ROUNDING - least)));
    }
    return answer.build();
  }

  private static int within(Instrument instrument, int item, double response) {
    return (int) Math.max(instrument.itemMinimum(), Math.min(instrument.maximumOf(item), response));
  }

  /**
   * Returns the form.
   *
   * @return the id of the event
   */
  public abstract EventId form();

  /**
   * Returns when it was filled in, or was due.
   *
   * @return the time
   */
  public abstract EventTime at();

  /**
   * Returns the moment of the session at which it was filled in, if it was in one.
   *
   * @return the moment
   */
  abstract Optional<SessionMoment> moment();

  /**
   * Returns what is known of the answer.
   *
   * @return the status, empty if the form was missed
   */
  public abstract Optional<SafetyAnswer> status();

  /**
   * Returns the lowest response that it can have been: the response itself where the item is known,
   * else the lowest that the total leaves.
   *
   * @return the response, empty if the item was left blank or the form was missed
   */
  public abstract OptionalInt least();

  /**
   * Returns the highest response that it can have been.
   *
   * @return the response, empty where {@link #least()} is
   */
  public abstract OptionalInt most();

  /**
   * Returns the response.
   *
   * @return the response, empty if the item was left blank, the form was missed, or only a total is
   *     known that leaves more than one
   */
  public OptionalInt answer() {
    return least().equals(most()) ? least() : OptionalInt.empty();
  }

  /**
   * Returns whether the item is known to have been endorsed, or not to have been.
   *
   * @return whether it is; false if it was left blank, the form was missed, or the total leaves
   *     both
   */
  public boolean known() {
    return is(SafetyAnswer.ENDORSED) || is(SafetyAnswer.NOT_ENDORSED);
  }

  /**
   * Returns whether the item has this status.
   *
   * @param answer the status
   * @return whether it has
   */
  public boolean is(SafetyAnswer answer) {
    return status().equals(Optional.of(answer));
  }

  /**
   * Returns the sign by which it stands in a row of answers.
   *
   * @return the response; "2+" where it was at least 2, "?" where it was left blank, "-" where the
   *     form was missed, "t" where the total leaves it open
   */
  public String sign() {
    if (status().isEmpty()) {
      return "-";
    }
    return switch (status().get()) {
      case NOT_ANSWERED -> "?";
      case NOT_KNOWN -> "t";
      case ENDORSED, NOT_ENDORSED -> least().orElseThrow() + (answer().isPresent() ? "" : "+");
    };
  }
}
