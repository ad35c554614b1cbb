// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.diary;

import io.github.ipt4j.core.event.MeasureTaken;
import io.github.ipt4j.core.rule.Refusal;
import java.util.OptionalInt;

/**
 * The answers to the items of a series of forms, counted.
 *
 * @param forms how many forms have an answer to an item
 * @param answers how many answers they have together
 * @param lowest how many of these are the lowest that an item takes
 */
public record ItemAnswers(int forms, int answers, int lowest) {
  private static final int LEAST_FORMS = 3;
  private static final int LEAST_ANSWERS = 20;

  /** Checks the components. */
  public ItemAnswers {
    Refusal.unless(forms >= 0 && forms <= answers, "forms", "must be 0 to " + answers, forms);
    Refusal.unless(lowest >= 0 && lowest <= answers, "lowest", "must be 0 to " + answers, lowest);
  }

  /** Returns the answers of a series. */
  static ItemAnswers of(MeasureSeries series) {
    int forms = 0;
    int answers = 0;
    int lowest = 0;
    for (MeasureTaken form : series.measures()) {
      int[] given =
          form.items().stream()
              .flatMap(responses -> responses.items().stream())
              .flatMapToInt(OptionalInt::stream)
              .toArray();
      forms += given.length > 0 ? 1 : 0;
      answers += given.length;
      for (int answer : given) {
        lowest += answer == series.instrument().itemMinimum() ? 1 : 0;
      }
    }
    return new ItemAnswers(forms, answers, lowest);
  }

  /**
   * Returns whether the answers may have been coded from one above the lowest, as 1 to 4 in place
   * of 0 to 3: there are at least 20 on at least 3 forms, and none is the lowest.
   *
   * @return whether it is to be asked how they were coded
   */
  public boolean isCodingDoubtful() {
    return forms >= LEAST_FORMS && answers >= LEAST_ANSWERS && lowest == 0;
  }
}
