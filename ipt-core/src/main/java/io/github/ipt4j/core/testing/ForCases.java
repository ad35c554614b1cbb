// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A JUnit test that is run for so many cases: each run gives the parameters that are marked {@link
 * IptCase} the next case, and bears the annotation of its case as its name.
 *
 * <p>Parameters of the test and of methods before each test take part; those of a constructor keep
 * the first case.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(CaseRuns.class)
public @interface ForCases {

  /**
   * Returns the number of runs.
   *
   * @return the number, at least 1
   */
  int value();
}
