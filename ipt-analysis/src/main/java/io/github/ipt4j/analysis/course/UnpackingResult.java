// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.Description;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Share;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.analysis.internal.Wording;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.style.IptStyle;
import io.github.ipt4j.core.table.TextTable;
import org.immutables.value.Value;

/**
 * What was found behind what the client came with, and whose life, goals and wishes the work is
 * about.
 */
@Value.Immutable
@IptStyle
public abstract sealed class UnpackingResult extends Description implements WithUnpackingResult
    permits ImmutableUnpackingResult {

  UnpackingResult() {}

  @Override
  public abstract Unpacking analysis();

  @Override
  public abstract ImmutableList<Shortfall> shortfalls();

  /**
   * Returns how many presenting issues there are.
   *
   * @return the number
   */
  public abstract int presenting();

  /**
   * Returns the links from issue to issue.
   *
   * @return the links in the order of time
   */
  public abstract ImmutableList<IssueLink> links();

  /**
   * Returns the presenting issues behind which nothing was found yet.
   *
   * @return the issues, perhaps none
   */
  public abstract ImmutableList<IssueId> toUnpack();

  /**
   * Returns how many links it is at most from a presenting issue.
   *
   * @return the number
   */
  public abstract int depth();

  /**
   * Returns how many accounts are of current life.
   *
   * @return the count and the number of accounts
   */
  public abstract Share current();

  /**
   * Returns how many goals lie in the client's own hands.
   *
   * @return the count and the number of goals
   */
  public abstract Share ownGoals();

  /**
   * Returns how many of the goals in the client's own hands were reached.
   *
   * @return the count and the number of those goals
   */
  public abstract Share reachedGoals();

  /**
   * Returns how much the client's own wishes counted.
   *
   * @return their importance by session
   */
  public abstract ImmutableList<WishImportance> wishes();

  @Override
  public abstract ImmutableSet<EventId> evidence();

  @Override
  protected String oldSubject() {
    return "what is behind that with which the client came";
  }

  @Override
  protected String oldDescribed() {
    long rests = links().stream().flatMap(l -> l.evidence().stream()).distinct().count();
    int found = presenting() - toUnpack().size();
    String unpacked =
        found
            + " of "
            + Wording.count(presenting(), "presenting issue")
            + " "
            + Wording.was(found, presenting())
            + " unpacked"
            + (links().isEmpty()
                ? ""
                : steps()
                    + " ("
                    + Wording.count(links().size(), "link")
                    + " resting on "
                    + Wording.count(rests, "event")
                    + ")");
    return unpacked
        + (toUnpack().isEmpty()
            ? ""
            : "; still to unpack: "
                + Wording.list(toUnpack().stream().map(IssueId::value).toList()))
        + accountsInWords()
        + goalsInWords()
        + wishesInWords();
  }

  private String steps() {
    return depth() == 0 ? "" : ", up to " + Wording.count(depth(), "step") + " deep";
  }

  private String accountsInWords() {
    return current().of() == 0
        ? ""
        : "; "
            + current()
            + (current().of() == 1 ? " account is" : " accounts are")
            + " of current life";
  }

  private String goalsInWords() {
    return ownGoals().of() == 0
        ? ""
        : "; "
            + ownGoals()
            + (ownGoals().of() == 1 ? " goal" : " goals")
            + " in the client's own hands"
            + (reachedGoals().of() == 0 ? "" : " (" + reachedGoals().count() + " of them reached)");
  }

  private String wishesInWords() {
    if (wishes().isEmpty()) {
      return "";
    }
    WishImportance first = wishes().get(0);
    WishImportance last = wishes().get(wishes().size() - 1);
    return "; own wishes counted "
        + counted(first)
        + (wishes().size() == 1 ? "" : " and " + counted(last));
  }

  private static String counted(WishImportance wish) {
    return Wording.rating(wish.mean())
        + " of 10"
        + (wish.session().isPresent() ? " in session " + wish.session().getAsInt() : "");
  }

  @Override
  protected TextTable oldFigures() {
    TextTable.Builder table = TextTable.withHeader("issue", "behind it", "resting on", "interval");
    for (IssueLink link : links()) {
      table.row(
          link.from().value(),
          link.to().value(),
          Wording.count(link.evidence().size(), "event"),
          "");
    }
    toUnpack().forEach(i -> table.row(i.value(), "still to unpack", "", ""));
    share(table, "accounts of current life", current());
    share(table, "goals in the client's own hands", ownGoals());
    for (WishImportance wish : wishes()) {
      table.row(
          "own wishes"
              + (wish.session().isPresent() ? ", session " + wish.session().getAsInt() : ""),
          Integer.toString(wish.wishes()),
          Wording.rating(wish.mean()) + " of 10",
          "");
    }
    return table.build();
  }

  private static void share(TextTable.Builder table, String what, Share share) {
    if (share.of() > 0) {
      table.row(what, "", share.toString(), Wording.interval(share.low(), share.high(), 2));
    }
  }

  @Override
  protected ImmutableList<Caveat> notes() {
    if (ownGoals().count() == ownGoals().of()) {
      return ImmutableList.of();
    }
    int others = ownGoals().of() - ownGoals().count();
    return ImmutableList.of(
        new Caveat(
            Caveat.Kind.METHOD,
            Wording.count(others, "goal")
                + (others == 1 ? " asks" : " ask")
                + " that someone else change, which is not in the client's hands."));
  }
}
