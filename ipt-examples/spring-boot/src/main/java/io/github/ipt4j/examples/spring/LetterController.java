// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.examples.spring;

import io.github.ipt4j.analysis.periodicity.WeeklyPeriodicity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers letters. */
@RestController
public class LetterController {

  /** Returns when it hurts. */
  @PostMapping("/letters")
  public Letter letter(@RequestBody Question question) {
    return new Letter(
        question.history().client().id(),
        WeeklyPeriodicity.withDefaults()
            .analyze(question.history().symptomDiary(question.symptom())));
  }
}
