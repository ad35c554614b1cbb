// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import io.github.ipt4j.analysis.Analysis;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.ExactSum;
import io.github.ipt4j.core.event.BidResponse;
import io.github.ipt4j.core.event.SupportBid;
import io.github.ipt4j.core.history.SessionRecord;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.style.IptStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks how often bids for support to someone were met, and what support was expected and received.
 *
 * <p>met = bids met / bids whose response is known, with Wilson's interval; the means of expected
 * and received support are taken over the bids in which both were rated and stand beside each
 * other. The same counts for the first and the second half of the sessions, which are fixed by the
 * sessions alone ({@link SessionRecord#isInFirstHalf}), or before and from {@link #since()} on.
 *
 * <p>Undefined without a bid of known response. The interval takes bids as independent of each
 * other. It describes answers, not people.
 */
@Value.Immutable
@IptStyle
public abstract sealed class SupportBids
    implements Analysis<SessionRecord, SupportBidsResult>, WithSupportBids
    permits ImmutableSupportBids {

  SupportBids() {}

  /**
   * Returns the question about bids to a person.
   *
   * @param person from whom support was sought
   * @return the analysis
   */
  public static SupportBids to(RelationshipId person) {
    return ImmutableSupportBids.builder().person(person).build();
  }

  /**
   * Returns from whom support was sought.
   *
   * @return the person
   */
  public abstract RelationshipId person();

  /**
   * Returns from which day on the later part is counted.
   *
   * @return the day; the second half of the sessions if empty
   */
  public abstract Optional<LocalDate> since();

  @Override
  public SupportBidsResult analyze(SessionRecord record) {
    List<SupportBid> bids =
        record.events(SupportBid.class).stream().filter(b -> b.toward().equals(person())).toList();
    List<SupportBid> known =
        bids.stream().filter(b -> b.response() != BidResponse.UNKNOWN).toList();
    List<SupportBid> rated =
        bids.stream().filter(b -> b.expected().isPresent() && b.received().isPresent()).toList();
    ImmutableSupportBidsResult.Builder result =
        ImmutableSupportBidsResult.builder()
            .analysis(this)
            .addAllShortfalls(Shortfall.of("relationship.bids", known.size(), 1).stream().toList());
    if (known.isEmpty()) {
      Share none = new Share(0, 0);
      return result.unknown(0).met(none).rated(0).build();
    }
    if (since().isPresent() || record.lastOfFirstHalf().isPresent()) {
      result
          .metEarlier(met(known.stream().filter(b -> isEarlier(record, b)).toList()))
          .metLater(met(known.stream().filter(b -> !isEarlier(record, b)).toList()));
    }
    return result
        .met(met(known))
        .unknown(bids.size() - known.size())
        .rated(rated.size())
        .expected(ExactSum.mean(rated.stream().map(b -> b.expected().orElseThrow()).toList()))
        .received(ExactSum.mean(rated.stream().map(b -> b.received().orElseThrow()).toList()))
        .addAllEvidence(bids.stream().map(SupportBid::id).toList())
        .build();
  }

  private boolean isEarlier(SessionRecord record, SupportBid bid) {
    return since().map(day -> bid.at().date().isBefore(day)).orElse(record.isInFirstHalf(bid));
  }

  private static Share met(List<SupportBid> known) {
    return new Share(
        (int) known.stream().filter(b -> b.response() == BidResponse.MET).count(), known.size());
  }
}
