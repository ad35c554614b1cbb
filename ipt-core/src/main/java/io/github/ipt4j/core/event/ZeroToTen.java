// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.event;

import io.github.ipt4j.core.rule.Refusal;
import java.util.OptionalDouble;

/** The scale of 0 to 10 on which a client rates contacts and accounts. */
final class ZeroToTen {
  private ZeroToTen() {}

  static void check(String name, OptionalDouble rating) {
    rating.ifPresent(
        value -> Refusal.unless(value >= 0 && value <= 10, name, "must be 0 to 10", value));
  }
}
