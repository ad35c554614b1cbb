// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableMap;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.core.event.StanceKind;
import java.util.List;

/**
 * Where someone stood in the contacts in which another person was hurtful to the client.
 *
 * @param contacts in how many contacts the person stood where, of those in which it was noted; the
 *     worst first, those of none left out
 */
public record Stood(ImmutableMap<StanceKind, Integer> contacts) {
  private static final List<StanceKind> WORST_FIRST =
      List.of(
          StanceKind.SIDED_WITH_OTHER,
          StanceKind.BYSTANDER,
          StanceKind.LEFT,
          StanceKind.SUPPORTED_CLIENT);

  static Stood of(List<StanceKind> noted) {
    ImmutableMap.Builder<StanceKind, Integer> contacts = ImmutableMap.builder();
    for (StanceKind kind : WORST_FIRST) {
      int count = (int) noted.stream().filter(kind::equals).count();
      if (count > 0) {
        contacts.put(kind, count);
      }
    }
    return new Stood(contacts.buildOrThrow());
  }

  /**
   * Returns in how many of the contacts the person stood there.
   *
   * @param kind where
   * @return the count and the number of contacts in which it was noted
   */
  public Share share(StanceKind kind) {
    int of = contacts.values().stream().mapToInt(n -> n).sum();
    return new Share(contacts.getOrDefault(kind, 0), of);
  }

  /**
   * Returns in how many of the contacts the person gave no support.
   *
   * @return the count and the number of contacts in which it was noted
   */
  public Share gaveNoSupport() {
    Share stoodBy = share(StanceKind.SUPPORTED_CLIENT);
    return new Share(stoodBy.of() - stoodBy.count(), stoodBy.of());
  }
}
