// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.chart;

import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.analysis.finding.Cell;
import io.github.ipt4j.analysis.finding.Clause;
import io.github.ipt4j.analysis.finding.Table;
import io.github.ipt4j.core.relationship.ClosenessAt;
import io.github.ipt4j.core.relationship.ClosenessRing;
import io.github.ipt4j.core.relationship.InterpersonalInventory;
import io.github.ipt4j.core.relationship.Relationship;
import io.github.ipt4j.core.relationship.RelationshipId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rings round the client, and where people stand in them: an empty mark at intake, a full one
 * later, a line between where they differ. Nobody gets a number that measures.
 */
final class ClosenessCircle {
  private static final double LINE = 17;
  private static final double MARGIN = 14;
  private static final double MARK = 5;
  private static final double EDGE = 20;
  private static final int NAMED = 20;

  /** The radius, in parts of the width, beside names and with numbers round it. */
  private static final double BESIDE = 0.19;

  private static final double ALONE = 0.3;

  /** More numbers than so many stand in two rows round the circle. */
  private static final int ROUND = 45;

  private final Drawing drawing;
  private final List<Relationship> people;
  private final ImmutableSet<RelationshipId> deceased;
  private final int without;
  private final boolean byNumber;
  private final double radius;
  private final double x;
  private double y;

  ClosenessCircle(
      Charts charts, InterpersonalInventory inventory, ImmutableSet<RelationshipId> deceased) {
    this.drawing = new Drawing(charts);
    this.deceased = deceased;
    this.people =
        inventory.relationships().stream()
            .filter(p -> p.ring().isPresent() || !p.closeness().isEmpty())
            .sorted(
                Comparator.comparing((Relationship p) -> place(ring(p)))
                    .thenComparing(Relationship::kind)
                    .thenComparing(p -> p.id().value()))
            .toList();
    this.without = inventory.relationships().size() - people.size();
    this.x = charts.width() / 2.0;
    double beside = charts.width() * BESIDE;
    this.byNumber = people.size() > NAMED || people.stream().anyMatch(p -> width(p) > room(beside));
    this.radius = byNumber ? charts.width() * ALONE : beside;
  }

  private double width(Relationship person) {
    return Letters.width(name(person));
  }

  private String name(Relationship person) {
    return drawing.cell(named(person));
  }

  private Cell named(Relationship person) {
    return Cell.words(
        Clause.of("chart.circle.person" + (deceased.contains(person.id()) ? ".died" : ""))
            .with("person", Cell.person(person.id())));
  }

  /** The room for a name beside a circle. */
  private double room(double circle) {
    return x - circle - EDGE - 4;
  }

  private static ClosenessRing ring(Relationship person) {
    return person.ring().orElseGet(() -> person.closeness().get(0).ring());
  }

  private static Optional<ClosenessRing> later(Relationship person) {
    return person.latestCloseness().map(ClosenessAt::ring);
  }

  /** The rings from the middle on. */
  private static int place(ClosenessRing ring) {
    return switch (ring) {
      case INNER -> 1;
      case MIDDLE -> 2;
      case OUTER -> 3;
    };
  }

  Chart chart() {
    Clause title = Clause.of("chart.circle");
    String description =
        drawing.said(
            Clause.of("chart.circle.told")
                .with("inner", count(ClosenessRing.INNER))
                .with("middle", count(ClosenessRing.MIDDLE))
                .with("outer", count(ClosenessRing.OUTER))
                .with("without", without == 0 ? Cell.NONE : Cell.count(without)));
    if (people.isEmpty()) {
      return drawing.reason(title, description, table());
    }
    return drawing.chart(title, description, picture(), table());
  }

  private int count(ClosenessRing ring) {
    return (int) people.stream().filter(p -> ring(p) == ring).count();
  }

  private Svg picture() {
    int inAColumn = byNumber ? 0 : (people.size() + 1) / 2;
    double height =
        Math.max(2 * radius, inAColumn * LINE)
            + 2 * MARGIN
            + (byNumber ? 2 * LINE : 0)
            + (people.size() > ROUND ? 2 * LINE : 0);
    y = height / 2;
    Svg picture = drawing.picture(height);
    Palette palette = drawing.palette();
    for (int ring = 1; ring <= ClosenessRing.values().length; ring++) {
      picture.circle(x, y, distance(ring) + radius / 6, palette.stroked(palette.quiet(), 1));
    }
    picture.circle(x, y, MARK, palette.filled("#1b1b1b"));
    List<Place> places = places();
    places.forEach(place -> mark(picture, place));
    if (byNumber) {
      numbers(picture, places, height);
    } else {
      names(picture, places.stream().filter(p -> p.dx >= 0).toList(), 1);
      names(picture, places.stream().filter(p -> p.dx < 0).toList(), -1);
    }
    return picture;
  }

  private double distance(double ring) {
    return radius * ring / 3 - radius / 6;
  }

  /** Each person has an angle of its own, so that no two marks fall on each other. */
  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      double angle = 2 * Math.PI * (i + 0.5) / people.size();
      places.add(new Place(people.get(i), i + 1, Math.sin(angle), -Math.cos(angle)));
    }
    return places;
  }

  private void mark(Svg picture, Place place) {
    Palette palette = drawing.palette();
    double from = distance(place(ring(place.person)));
    String empty =
        palette.filled("#fff")
            + " stroke=\""
            + palette.strong()
            + (deceased.contains(place.person.id()) ? "\" stroke-dasharray=\"2 2\"" : "\"");
    Optional<ClosenessRing> later = later(place.person);
    if (later.isPresent()) {
      double to = distance(place(later.get()));
      picture.line(
          x + place.dx * from,
          y + place.dy * from,
          x + place.dx * to,
          y + place.dy * to,
          palette.stroked(palette.strong(), 2));
      circle(picture, place, from, empty);
      circle(picture, place, to, palette.filled(palette.strong()));
    } else {
      circle(picture, place, from, empty);
    }
  }

  private void circle(Svg picture, Place place, double distance, String drawn) {
    picture.circle(x + place.dx * distance, y + place.dy * distance, MARK, drawn);
  }

  /** Names beside the circle in a column, in the order of the marks from top to bottom. */
  private void names(Svg picture, List<Place> side, int sign) {
    List<Place> sorted =
        side.stream().sorted(Comparator.comparingDouble((Place p) -> p.dy * mark(p))).toList();
    double edge = x + sign * (radius + EDGE);
    double top = y - (sorted.size() - 1) * LINE / 2;
    Palette palette = drawing.palette();
    for (int i = 0; i < sorted.size(); i++) {
      Place place = sorted.get(i);
      double at = top + i * LINE;
      double mark = mark(place);
      picture.line(
          x + place.dx * mark + sign * MARK,
          y + place.dy * mark,
          edge - sign * 3,
          at - 4,
          palette.stroked(palette.quiet(), 0.6));
      picture.text(edge, at, sign > 0 ? "start" : "end", name(place.person));
    }
  }

  /** How far from the middle the mark is to which a name points: the later one. */
  private double mark(Place place) {
    return distance(place(later(place.person).orElse(ring(place.person))));
  }

  private void numbers(Svg picture, List<Place> places, double height) {
    double room = drawing.charts().width() - 2 * MARGIN;
    double widest =
        places.stream().mapToDouble(p -> Letters.width(numbered(p))).max().orElseThrow() + MARGIN;
    int columns = Math.max(1, (int) (room / widest));
    int rows = (places.size() + columns - 1) / columns;
    for (Place place : places) {
      double outside =
          radius + LINE - 4 + (places.size() > ROUND && place.number % 2 == 0 ? LINE : 0);
      picture.text(
          x + place.dx * outside,
          y + place.dy * outside + 4,
          "middle",
          Integer.toString(place.number));
      int i = place.number - 1;
      int column = i / rows;
      picture.text(
          MARGIN + column * widest,
          height + (i % rows + 1) * LINE,
          "start",
          Letters.fitted(numbered(place), room));
    }
    picture.grow(height + (rows + 1) * LINE);
  }

  private String numbered(Place place) {
    return place.number + " " + name(place.person);
  }

  private Table table() {
    Table.Builder table =
        Table.withColumns("chart.column.person", "chart.column.intake", "chart.column.later");
    for (Relationship person : people) {
      table.row(named(person), ringCell(person.ring()), ringCell(later(person)));
    }
    return table.build();
  }

  private static Cell ringCell(Optional<ClosenessRing> ring) {
    return ring.map(r -> Cell.term(r, r.inWords())).orElse(Cell.NONE);
  }

  private static final class Place {
    private final Relationship person;
    private final int number;
    private final double dx;
    private final double dy;

    Place(Relationship person, int number, double dx, double dy) {
      this.person = person;
      this.number = number;
      this.dx = dx;
      this.dy = dy;
    }
  }
}
