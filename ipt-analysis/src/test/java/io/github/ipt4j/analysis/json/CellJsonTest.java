// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Interval;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CellJsonTest {
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  private static String json(Cell cell) {
    return JsonObject.of(json -> CellJson.write(json, cell));
  }

  static Stream<Arguments> cells() {
    return Stream.of(
        cell(Cell.count(3_000_000_000L), "{'kind':'COUNT','value':3000000000}"),
        cell(Cell.share(7, 9), "{'kind':'SHARE','count':7,'of':9}"),
        cell(Cell.number(0.1, 0), "{'kind':'NUMBER','value':0.1,'style':'PLAIN'}"),
        cell(Cell.signed(-2.25, 1), "{'kind':'NUMBER','value':-2.25,'style':'SIGNED'}"),
        cell(Cell.ratio(INFINITE, 2), "{'kind':'NUMBER','value':null,'style':'RATIO'}"),
        cell(Cell.percent(0.125), "{'kind':'NUMBER','value':0.125,'style':'PERCENT'}"),
        cell(Cell.rating(7), "{'kind':'NUMBER','value':7.0,'style':'RATING'}"),
        cell(Cell.p(0.0004, 0.05), "{'kind':'P','p':4.0E-4,'level':0.05}"),
        cell(Cell.level(0.0004, 0.05), "{'kind':'LEVEL','level':0.05,'p':4.0E-4}"),
        cell(
            Cell.ratioInterval(Interval.of95(0.5, INFINITE), 2),
            "{'kind':'INTERVAL','low':0.5,'high':null,'level':0.95}"),
        cell(
            Cell.interval(new Interval(-INFINITE, 1, 0.9), 2),
            "{'kind':'INTERVAL','low':null,'high':1.0,'level':0.9}"),
        cell(Cell.day(LocalDate.of(2025, 3, 21)), "{'kind':'DAY','date':'2025-03-21'}"),
        cell(new Cell.Time(LocalTime.of(19, 30)), "{'kind':'TIME','time':'19:30'}"),
        cell(
            new Cell.Weekdays(DayOfWeek.THURSDAY, 3),
            "{'kind':'WEEKDAYS','from':'THURSDAY','days':3}"),
        cell(Cell.person(new RelationshipId("mil")), "{'kind':'PERSON','id':'mil'}"),
        cell(Cell.target(Target.DIFFUSE), "{'kind':'TERM','code':'DIFFUSE','text':'everyone'}"),
        cell(Cell.name("low \"mood\""), "{'kind':'NAME','name':'low \\'mood\\''}"),
        cell(Cell.quote("he never asks"), "{'kind':'QUOTE','length':13}"),
        cell(
            Cell.words(Clause.of("finding.share").with("count", 1).with("of", 2)),
            "{'kind':'WORDS','text':'1 of 2','id':'finding.share','cells':"
                + "{'count':{'kind':'COUNT','value':1},'of':{'kind':'COUNT','value':2}}}"),
        cell(
            Cell.list(List.of(Cell.count(1), Cell.NONE)),
            "{'kind':'LIST','items':[{'kind':'COUNT','value':1},{'kind':'NONE'}]}"),
        cell(Cell.NONE, "{'kind':'NONE'}"));
  }

  private static Arguments cell(Cell cell, String json) {
    return Arguments.of(cell, json.replace('\'', '"'));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void cell_isItsKindAndWhatItHolds(Cell cell, String json) {
    assertThat(json(cell)).isEqualTo(json);
  }

  @Test
  void everyKindOfCell_isWritten_andStandsInTheSchema() {
    Set<Class<?>> tried =
        cells().map(arguments -> arguments.get()[0].getClass()).collect(Collectors.toSet());
    assertThat(tried).containsExactlyInAnyOrder(Cell.class.getPermittedSubclasses());
    ImmutableList.Builder<String> kinds = ImmutableList.builder();
    Findings.schema().at("/$defs/Cell/properties/kind/enum").forEach(k -> kinds.add(k.asText()));
    assertThat(cells().map(arguments -> CellJson.kind((Cell) arguments.get()[0])).distinct())
        .containsExactlyInAnyOrderElementsOf(kinds.build());
  }

  @Test
  void wordsOfAPerson_standInNoCell_howeverDeep() {
    Clause inner = Clause.literal("said").with("quote", Cell.quote("he never asks"));
    assertThat(json(Cell.list(List.of(Cell.words(inner)))))
        .contains("\"kind\":\"QUOTE\"")
        .doesNotContain("never");
  }

  @Property
  void number_isReadBackToTheBit(@ForAll double value) {
    JsonNode read = Findings.tree(json(Cell.number(value, 1)));
    assertThat(Double.doubleToLongBits(read.get("value").doubleValue()))
        .isEqualTo(Double.doubleToLongBits(value));
  }
}
