// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ipt4j.analysis.CarefulWords;
import io.github.ipt4j.analysis.chart.Chart;
import io.github.ipt4j.analysis.review.CaseReview;
import io.github.ipt4j.core.arbitraries.CaseArbitraries;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.json.CaseHistoryJson;
import io.github.ipt4j.core.sample.SampleCases;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Opening and closing tags but for elements that are always empty, or are closed at once. */
  private static final Pattern TAG =
      Pattern.compile("<(/?)(?!meta|!)([a-z][a-z0-9]*)(?>[^>]*)(?<!/)>");

  static Stream<CaseHistory> samples() {
    return SampleCases.all().stream();
  }

  @Provide
  Arbitrary<CaseHistory> cases() {
    return CaseArbitraries.smallCaseHistories();
  }

  private static Dossier dossier(CaseHistory history) {
    return Dossier.of(CaseReview.withDefaults().analyze(history));
  }

  private static Stream<Page> pages(Dossier dossier) {
    return Stream.of(dossier, dossier.withQuotes())
        .flatMap(d -> Stream.of(d.brief(), d.letter(), d.full()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void letterAndBrief_ofASample_areAsShortAsPromised(CaseHistory sample) {
    Dossier dossier = dossier(sample);
    for (Dossier told : List.of(dossier, dossier.withQuotes())) {
      assertThat(WORD.matcher(told.letter().text()).results().count()).isLessThanOrEqualTo(550);
      assertThat(told.brief().text().lines().count()).isLessThanOrEqualTo(45);
    }
  }

  @Property(tries = 20)
  void page_ofAnyCase_keepsToTheWidth_andToCarefulWords(@ForAll("cases") CaseHistory history) {
    Dossier dossier = dossier(history);
    for (Page page : List.of(dossier.brief(), dossier.letter(), dossier.full())) {
      assertThat(page.text().lines()).allMatch(line -> line.length() <= 80);
      CarefulWords.check(page.text());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void page_inTextMarkdownAndHtml_hasTheSameWordsInTheSameOrder(CaseHistory sample) {
    pages(dossier(sample))
        .forEach(
            page -> {
              List<String> words = words(page.text());
              assertThat(words(page.markdown().replace("\\", ""))).isEqualTo(words);
              String body =
                  page.html()
                      .replaceFirst("(?s).*<main>", "")
                      .replaceAll("(?s)<figure>.*?</figure>", " ");
              assertThat(
                      words(
                          body.replaceAll("</?bdi>", "")
                              .replaceAll("<[^>]*>", " ")
                              .replace("&lt;", "<")
                              .replace("&gt;", ">")
                              .replace("&quot;", "\"")
                              .replace("&amp;", "&")))
                  .isEqualTo(words);
            });
  }

  /** Letters and digits, whatever stands between them. */
  private static List<String> words(String text) {
    return Pattern.compile("[\\p{L}\\p{Nd}]+")
        .matcher(text.replaceAll("(?m)^```text$", ""))
        .results()
        .map(r -> r.group())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void page_unasked_holdsNoneOfTheCliniciansWords(CaseHistory sample) throws IOException {
    List<String> entered = new ArrayList<>();
    addSentences(new ObjectMapper().readTree(CaseHistoryJson.write(sample)), entered);
    Dossier dossier = dossier(sample);
    for (Page page : List.of(dossier.brief(), dossier.letter(), dossier.full())) {
      String text = page.text().replaceAll("\\s+", " ");
      assertThat(entered).noneMatch(text::contains);
    }
  }

  @Test
  void letter_withQuotes_holdsTheNewestWords_andStillKeepsToItsLength() {
    Page letter = dossier(SampleCases.joanne()).withQuotes().letter();
    assertThat(letter.text()).contains("\u201c", "\u201d");
    assertThat(dossier(SampleCases.joanne()).letter().text()).doesNotContain("\u201c");
  }

  /** What is in several words and more than a symptom or an instrument's band. */
  private static void addSentences(JsonNode node, List<String> sentences) {
    if (node.isTextual() && node.textValue().matches(".*\\s.*\\s.*")) {
      sentences.add(node.textValue());
    }
    node.forEach(part -> addSentences(part, sentences));
  }

  /** The full version, which simulates what the diary could show, of every fourth session. */
  @ParameterizedTest
  @MethodSource("samples")
  void asOfEachSession_whatIsOpenOfSafety_leads(CaseHistory sample) {
    for (int i = 0; i < sample.sessions().size(); i++) {
      CaseHistory then = sample.asOf(sample.sessions().get(i).date());
      Dossier dossier = dossier(then);
      Dossier quoted = dossier.withQuotes();
      Stream<Page> pages =
          Stream.of(dossier.brief(), dossier.letter(), quoted.brief(), quoted.letter());
      assertThat(i % 4 == 0 ? Stream.concat(pages, Stream.of(quoted.full())) : pages)
          .allMatch(page -> page.sections().get(0).kind() == SectionKind.SAFETY);
      if (then.safety().open()) {
        assertThat(dossier.worthAsking().get(0).kind()).isEqualTo(AskingKind.SAFETY);
        assertThat(dossier.letter().section(SectionKind.WORTH_ASKING)).isPresent();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void html_isWellFormed_asksForNothing_andHasItsHeadingsInOrder(CaseHistory sample) {
    for (Page page : pages(dossier(sample)).toList()) {
      String html = page.html();
      assertThat(html)
          .startsWith("<!DOCTYPE html>")
          .contains("default-src 'none'")
          .doesNotContain("<script", "http:", "https:", "src=", "url(");
      Deque<String> open = new ArrayDeque<>();
      List<String> headings = new ArrayList<>();
      for (MatchResult tag : TAG.matcher(html).results().toList()) {
        if (tag.group(1).isEmpty()) {
          open.push(tag.group(2));
        } else {
          assertThat(open.pop()).isEqualTo(tag.group(2));
        }
        if (tag.group(2).matches("h[1-6]") && tag.group(1).isEmpty()) {
          headings.add(tag.group(2));
        }
      }
      assertThat(open).isEmpty();
      assertThat(headings).startsWith("h1").filteredOn("h1"::equals).hasSize(1);
      for (int i = 1; i < headings.size(); i++) {
        assertThat(headings.get(i).charAt(1) - headings.get(i - 1).charAt(1))
            .isLessThanOrEqualTo(1);
      }
      assertThat(html.split("<table>", -1)).hasSameSizeAs(html.split("<thead>", -1));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void letter_showsOutcomeDiaryAndCircle_besideWhatTheySay(CaseHistory sample) {
    Page letter = dossier(sample).letter();
    assertThat(charts(letter, SectionKind.DID_IT_HELP)).hasSizeBetween(1, 2);
    assertThat(letter.sections().stream().flatMap(s -> s.charts().stream()))
        .hasSizeBetween(2, 5)
        .allMatch(Chart::hasPicture);
    boolean asksAboutSelfHarm =
        sample.instruments().stream()
            .anyMatch(i -> sample.measureSeries(i).safetyCourse().isPresent());
    assertThat(charts(letter, SectionKind.DID_IT_HELP).get(0).toHtml().contains("on self-harm"))
        .isEqualTo(asksAboutSelfHarm);
    assertThat(charts(letter, SectionKind.WHO_AND_WHY))
        .extracting(Chart::title)
        .containsExactly("closeness: an empty mark at intake, a full one later");
    assertThat(dossier(sample).full().html().split("<figure>", -1).length)
        .isGreaterThan(letter.html().split("<figure>", -1).length);
  }

  @Test
  void letter_ofJoanne_showsTheContrastThatItSays() {
    assertThat(charts(dossier(SampleCases.joanne()).letter(), SectionKind.WHEN))
        .extracting(Chart::title)
        .containsExactly(
            "headache, day by day",
            "headache: days on which it began, with and without a visit with mother-in-law");
  }

  private static List<Chart> charts(Page page, SectionKind kind) {
    return page.section(kind).orElseThrow().charts();
  }

  @Test
  void equalReviews_haveEqualDossiers() {
    assertThat(dossier(SampleCases.quiet()))
        .isEqualTo(dossier(SampleCases.quiet()))
        .hasSameHashCodeAs(dossier(SampleCases.quiet()))
        .isNotEqualTo(dossier(SampleCases.quiet()).withQuotes())
        .isNotEqualTo(dossier(SampleCases.quiet()).withCalendarWeeks(4));
  }
}
