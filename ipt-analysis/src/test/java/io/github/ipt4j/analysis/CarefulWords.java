// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/**
 * The words that no output may use: none that claims a cause, diagnoses, advises or predicts. The
 * risk of bias is a trial's.
 */
public final class CarefulWords {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(caus(e|es|ed|ing|al)|because of|due to|trigger(s|ed)?|lead(s)? to|led to|cured?|"
              + "diagnosed?( with)?|you should|should|must|recommend(s|ed)?|advise[sd]?|"
              + "abus(e|es|ed|er|ive)|toxic|suicidal|will (get|become|relapse)|risk of(?!\\s+bias)|"
              + "proves?|proven|no pattern exists)\\b",
          Pattern.CASE_INSENSITIVE);

  private CarefulWords() {}

  /** What a clinician entered, and is quoted as such. */
  private static final Pattern QUOTED = Pattern.compile("\"even\\s+abusive\"");

  /** Fails if the text holds a forbidden word that it does not quote. */
  public static void check(String text) {
    assertThat(
            FORBIDDEN
                .matcher(QUOTED.matcher(text).replaceAll("(quoted)"))
                .results()
                .map(r -> r.group())
                .toList())
        .as("careless words in:%n%s", text)
        .isEmpty();
  }
}
