// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.relationship;

import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Names;
import io.github.ipt4j.analysis.finding.Rate;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.diary.ContactSampling;
import io.github.ipt4j.core.event.BehaviourKind;
import io.github.ipt4j.core.table.TextTable;

/** The words and the table of a communication profile. */
final class ConductWording {
  private ConductWording() {}

  static String headline(CommunicationProfileResult r) {
    String person = r.analysis().names().of(r.analysis().person());
    Rate rate = r.hurtfulPerContact().orElseThrow();
    String found =
        "Of "
            + Wording.count(r.hurtful().of(), "contact")
            + " gone through, "
            + r.hurtful().count()
            + " held something hurtful by "
            + person
            + " ("
            + r.hurtful().intervalInWords()
            + ")";
    if (rate.count() == 0) {
      return found + support(r);
    }
    return found
        + ", "
        + Wording.number(rate.value(), 1)
        + " times a contact ("
        + Wording.interval(rate.low(), rate.high(), 1)
        + "): "
        + r.softened()
        + " softened, "
        + (r.indirect().of() > 0 ? r.indirect() + " sideways, " : "")
        + r.inBursts()
        + " in bursts"
        + support(r)
        + noSupport(r);
  }

  private static String support(CommunicationProfileResult r) {
    return r.rates().stream()
        .filter(b -> b.kind() == BehaviourKind.SUPPORT)
        .map(b -> "; " + b.contacts() + " held support")
        .findFirst()
        .orElse("");
  }

  private static String noSupport(CommunicationProfileResult r) {
    StringBuilder words = new StringBuilder();
    r.gaveNoSupport()
        .forEach(
            (other, share) ->
                words
                    .append("; ")
                    .append(r.analysis().names().of(other))
                    .append(" gave no support in ")
                    .append(share));
    return words.toString();
  }

  static TextTable table(CommunicationProfileResult r) {
    Names names = r.analysis().names();
    TextTable.Builder table =
        TextTable.withHeader(
            "by " + names.of(r.analysis().person()), "acts", "a contact", "contacts", "interval");
    for (BehaviourRate rate : r.rates()) {
      table.row(
          rate.kind().inWords(),
          Integer.toString(rate.perContact().count()),
          Wording.number(rate.perContact().value(), 2),
          rate.contacts().toString(),
          Wording.interval(rate.contacts().low(), rate.contacts().high(), 2));
    }
    share(table, "hurtful, of any kind", r.hurtful());
    if (r.softened().of() > 0) {
      share(table, "acts softened", r.softened());
      if (r.indirect().of() > 0) {
        share(table, "acts sideways", r.indirect());
      }
      share(table, "acts in bursts of 2 or more", r.inBursts());
    }
    r.gaveNoSupport().forEach((p, s) -> share(table, "no support then by " + names.of(p), s));
    r.triads().forEach((p, s) -> share(table, "contacts, also with " + names.of(p), s));
    return table.build();
  }

  private static void share(TextTable.Builder table, String what, Share share) {
    table.row(what, "", "", share.toString(), Wording.interval(share.low(), share.high(), 2));
  }

  static ImmutableList<Caveat> caveats(CommunicationProfileResult r) {
    ImmutableList.Builder<Caveat> caveats = ImmutableList.builder();
    if (r.goneThrough().count() < r.goneThrough().of()) {
      caveats.add(
          new Caveat(
              Caveat.Kind.FEW_OBSERVATIONS,
              r.goneThrough()
                  + " contacts were gone through; the others are left out and may have been"
                  + " otherwise."));
    }
    if (r.sampling() == ContactSampling.NOTABLE_ONLY) {
      caveats.add(
          new Caveat(
              Caveat.Kind.CONTACTS_NOT_ASKED,
              "Only contacts that struck the client were written down."));
    }
    if (r.inBursts().count() > 0) {
      caveats.add(
          new Caveat(
              Caveat.Kind.METHOD,
              "Acts come in bursts, so that the intervals of acts a contact are too narrow; those"
                  + " of contacts hold."));
    }
    return caveats.build();
  }
}
