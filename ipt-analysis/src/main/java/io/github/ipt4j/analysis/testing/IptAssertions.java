// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import org.assertj.core.api.AbstractAssert;

/** Asserts. */
public class IptAssertions extends AbstractAssert<IptAssertions, String> {
  IptAssertions(String actual) {
    super(actual, IptAssertions.class);
  }
}
