// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.AnalysisResult;
import io.github.ipt4j.analysis.Conclusion;
import io.github.ipt4j.analysis.finding.Caveat;
import io.github.ipt4j.analysis.finding.Printer;
import io.github.ipt4j.analysis.finding.Shortfall;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Quoted;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What a result must say, and what it must not.
 *
 * <p>A failure says what was expected, what the result says instead, and its headline, with people
 * by id and without a word that anybody entered in the record.
 */
public final class ResultAssert extends AbstractAssert<ResultAssert, AnalysisResult> {

  ResultAssert(@Nullable AnalysisResult actual) {
    super(actual, ResultAssert.class);
  }

  /**
   * Demands that the data support that there is something.
   *
   * @return this assertion
   */
  public ResultAssert isSupported() {
    return concludes(Conclusion.SUPPORTED);
  }

  /**
   * Demands that the data could have shown it, and did not.
   *
   * @return this assertion
   */
  public ResultAssert isNotSupported() {
    return concludes(Conclusion.NOT_SUPPORTED);
  }

  /**
   * Demands that there is too little data to tell.
   *
   * @return this assertion
   */
  public ResultAssert hasInsufficientData() {
    return concludes(Conclusion.INSUFFICIENT_DATA);
  }

  /**
   * Demands that no data of this kind can tell.
   *
   * @return this assertion
   */
  public ResultAssert isNotIdentifiable() {
    return concludes(Conclusion.NOT_IDENTIFIABLE);
  }

  /**
   * Demands that the result describes and tests nothing.
   *
   * @return this assertion
   */
  public ResultAssert isDescribed() {
    return concludes(Conclusion.DESCRIBED);
  }

  /**
   * Demands a conclusion.
   *
   * @param expected the conclusion
   * @return this assertion
   */
  public ResultAssert concludes(Conclusion expected) {
    Conclusion found = result().conclusion();
    return unless(found == expected, "to conclude " + expected, "it concludes " + found);
  }

  /**
   * Demands that nothing is claimed: whatever else it concludes, it is not that there is something.
   *
   * @return this assertion
   */
  public ResultAssert claimsNothing() {
    return unless(
        result().conclusion() != Conclusion.SUPPORTED, "to claim nothing", "it claims something");
  }

  /**
   * Demands the level at which it decides.
   *
   * @param expected the level, in (0, 1)
   * @return this assertion
   */
  public ResultAssert decidesAt(double expected) {
    OptionalDouble level = result().level();
    return unless(
        level.isPresent() && level.getAsDouble() == expected,
        "to decide at the level " + expected,
        level.isPresent() ? "it decides at " + level.getAsDouble() : "it decides nothing");
  }

  /**
   * Demands that words stand in the headline.
   *
   * @param words the words, whatever their capitals
   * @return this assertion
   */
  public ResultAssert says(String words) {
    return unless(
        lower(result().headline()).contains(lower(words)),
        "to say \"" + words + "\"",
        "it says something else");
  }

  /**
   * Demands that none of these words stands anywhere in what a reader is shown: the headline, the
   * table or a caveat. "cause" is found in "a cause" and not in "causes".
   *
   * @param words words, or several words in their order
   * @return this assertion
   */
  public ResultAssert saysNothingOf(String... words) {
    String shown = result().toString();
    List<String> found = Arrays.stream(words).filter(word -> isIn(shown, word)).toList();
    return unless(
        found.isEmpty(),
        "to say nothing of " + quoted(Arrays.asList(words)),
        "it says " + quoted(found));
  }

  private static boolean isIn(String shown, String words) {
    String anywhere =
        Arrays.stream(words.strip().split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile("(?<!\\w)" + anywhere + "(?!\\w)", flags).matcher(shown).find();
  }

  /**
   * Demands that events are among those that it rests on.
   *
   * @param ids the ids of the events
   * @return this assertion
   */
  public ResultAssert restsOn(String... ids) {
    return restsOn(Arrays.stream(ids).map(EventId::new).toList());
  }

  /**
   * Demands that events are among those that it rests on.
   *
   * @param ids the ids of the events
   * @return this assertion
   */
  public ResultAssert restsOn(Collection<EventId> ids) {
    ImmutableSet<EventId> evidence = result().evidence();
    List<EventId> missing = ids.stream().filter(id -> !evidence.contains(id)).toList();
    return unless(
        missing.isEmpty(),
        "to rest on " + ids(ids),
        "of the " + evidence.size() + " events that it rests on, it lacks " + ids(missing));
  }

  /**
   * Demands that it rests on these events and no others.
   *
   * @param ids the ids of the events, in any order
   * @return this assertion
   */
  public ResultAssert restsOnlyOn(Collection<EventId> ids) {
    List<EventId> others = result().evidence().stream().filter(id -> !ids.contains(id)).toList();
    return restsOn(ids)
        .unless(
            others.isEmpty(), "to rest on no other than " + ids(ids), "it rests on " + ids(others));
  }

  /**
   * Demands caveats of these kinds; there may be others.
   *
   * @param kinds the kinds
   * @return this assertion
   */
  public ResultAssert hasCaveat(Caveat.Kind... kinds) {
    ImmutableList<Caveat.Kind> found = caveats();
    return unless(
        found.containsAll(Arrays.asList(kinds)),
        "to have caveats of kind " + Arrays.toString(kinds),
        "it has those of kind " + found);
  }

  /**
   * Demands that there is no caveat of these kinds.
   *
   * @param kinds the kinds
   * @return this assertion
   */
  public ResultAssert hasNoCaveat(Caveat.Kind... kinds) {
    ImmutableList<Caveat.Kind> found = caveats();
    return unless(
        Arrays.stream(kinds).noneMatch(found::contains),
        "to have no caveat of kind " + Arrays.toString(kinds),
        "it has those of kind " + found);
  }

  private ImmutableList<Caveat.Kind> caveats() {
    return result().caveats().stream()
        .map(Caveat::kind)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Demands that it says of what there is too little.
   *
   * @return this assertion
   */
  public ResultAssert hasShortfall() {
    return unless(!result().shortfalls().isEmpty(), "to lack something", "it has no shortfall");
  }

  /**
   * Demands that it says of what there is too little, how many were found and how many it takes.
   *
   * @param what such as "symptom days", as it stands in the words of the shortfall
   * @param found how many there are
   * @param needed how many it takes
   * @return this assertion
   */
  public ResultAssert hasShortfall(String what, int found, int needed) {
    boolean isThere =
        result().shortfalls().stream()
            .anyMatch(
                s ->
                    s.found() == found
                        && s.needed() == needed
                        && lower(words(s)).contains(lower(what)));
    return unless(
        isThere,
        "to lack " + what + ", " + found + " found and " + needed + " needed",
        "its shortfalls are " + shortfalls());
  }

  /**
   * Demands that it lacks nothing.
   *
   * @return this assertion
   */
  public ResultAssert hasNoShortfall() {
    return unless(
        result().shortfalls().isEmpty(), "to lack nothing", "its shortfalls are " + shortfalls());
  }

  private List<String> shortfalls() {
    return result().shortfalls().stream()
        .map(s -> words(s) + " (" + s.needed() + " needed)")
        .toList();
  }

  private static String words(Shortfall shortfall) {
    return Printer.english().words(shortfall.what());
  }

  /**
   * Demands that it names none of the client's people, in no sentence and no row, so that it may
   * stand where others can read it.
   *
   * @return this assertion
   */
  public ResultAssert namesNobody() {
    ImmutableSet<RelationshipId> people = ShownCells.people(result());
    return unless(
        people.isEmpty(),
        "to name nobody",
        "it names " + people.size() + " of the client's people");
  }

  /**
   * Demands that it holds no words that anybody entered in the record, also where quotes are
   * printed.
   *
   * @return this assertion
   */
  public ResultAssert quotesNobody() {
    long quotes = ShownCells.quotes(result());
    return unless(quotes == 0, "to quote nobody", "it holds " + quotes + " quotes");
  }

  private AnalysisResult result() {
    isNotNull();
    return actual;
  }

  private ResultAssert unless(boolean holds, String expected, String found) {
    if (!holds) {
      failWithMessage("%s", message(expected, found));
    }
    return this;
  }

  private String message(String expected, String found) {
    return "Expected the result "
        + expected
        + ",\n  but "
        + found
        + ".\n  It says: "
        + result().headline();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String quoted(Collection<String> words) {
    return words.stream().map(w -> '"' + w + '"').collect(Collectors.joining(", "));
  }

  /** An id that is no plain token may be anyone's words. */
  private static String ids(Collection<EventId> ids) {
    return ids.stream().map(id -> said(id.value())).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String said(String id) {
    boolean isPlain = id.matches("[A-Za-z0-9_.@#-]{1,60}");
    return isPlain ? id : Quoted.length(id).text();
  }
}
