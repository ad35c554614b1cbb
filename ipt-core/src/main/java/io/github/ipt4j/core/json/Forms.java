// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.Target;
import io.github.ipt4j.core.json.ObjectForm.Field;
import io.github.ipt4j.core.measure.Instrument;
import io.github.ipt4j.core.measure.ItemResponses;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.rule.Quoted;
import io.github.ipt4j.core.rule.Refusal;
import io.github.ipt4j.core.shape.Attribute;
import io.github.ipt4j.core.shape.Shape;
import io.github.ipt4j.core.time.PartialDate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds how the values of a type of the model stand in a document. */
final class Forms {
  private static final ImmutableMap<Class<?>, Form<?>> SCALARS =
      ImmutableMap.<Class<?>, Form<?>>builder()
          .put(int.class, NumberForm.INT)
          .put(Integer.class, NumberForm.INT)
          .put(double.class, NumberForm.DOUBLE)
          .put(OptionalInt.class, OptionalForm.ofInt())
          .put(OptionalDouble.class, OptionalForm.ofDouble())
          .put(boolean.class, new TruthForm())
          .put(String.class, text("a text", Quoted::length, Function.identity()))
          .put(
              LocalDate.class,
              new TextForm<>(
                  "a date such as 2026-01-02", Quoted::number, LocalDate::parse, Forms::iso))
          .put(
              LocalTime.class,
              text("a time of day such as 20:00", Quoted::number, LocalTime::parse))
          .put(
              EventTime.class,
              new TextForm<>(
                  "a date such as 2026-01-02 or a time such as 2026-01-02T20:00",
                  Quoted::number,
                  EventTime::parse,
                  time -> iso(time.date()) + time.time().map(t -> "T" + t).orElse("")))
          .put(
              PartialDate.class,
              new TextForm<>(
                  "a date such as 2026-01-02, a month such as 2026-01 or a year such as 2026",
                  Quoted::number,
                  PartialDate::parse,
                  PartialDate::toString))
          .put(
              Duration.class,
              text(
                  "a duration in its shortest form such as PT1H30M",
                  Quoted::number,
                  Duration::parse))
          .put(ItemResponses.class, new ResponsesForm())
          .buildOrThrow();

  private Forms() {}

  /** Returns the form of a type, which must be one that attributes of the model have. */
  @SuppressWarnings("unchecked") // a form is looked up by the type of the values that it is given
  static Form<Object> of(Type type) {
    Form<?> form =
        type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
    return (Form<Object>) form;
  }

  /** Returns whether values of a type stand in one piece, whatever they consist of. */
  static boolean isScalar(Class<?> type) {
    return SCALARS.containsKey(type) || type == Target.class;
  }

  /** Returns the form of a type with attributes. */
  static ObjectForm object(Class<?> type) {
    Shape shape = Shape.of(type);
    return new ObjectForm(
        shape,
        shape.attributes().stream()
            .collect(toImmutableMap(Attribute::name, a -> new Field(a, of(a.type())))));
  }

  private static Form<?> generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return OptionalForm.of(of(arguments[0]));
    } else if (raw == ImmutableList.class) {
      return CollectionForm.list(of(arguments[0]));
    } else if (raw == ImmutableSet.class) {
      return CollectionForm.set(of(arguments[0]));
    } else if (raw == ImmutableSortedSet.class) {
      return CollectionForm.sortedSet(of(arguments[0]));
    } else if (raw == ImmutableMap.class || raw == ImmutableSortedMap.class) {
      return new MapForm(key(arguments[0]), of(arguments[1]));
    }
    throw new AssertionError(type);
  }

  private static Form<?> plain(Class<?> type) {
    Form<?> scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    } else if (type == Target.class) {
      return new TargetForm(CollectionForm.set(of(RelationshipId.class)));
    } else if (type == Symptom.class) {
      return symptom();
    } else if (type == Instrument.class) {
      return instrument();
    } else if (type.isEnum()) {
      return constant(type);
    } else if (isId(type)) {
      return id(type);
    } else if (type.isRecord() || isBuilt(type)) {
      return object(type);
    } else if (type.isSealed()) {
      return new UnionForm(
          leaves(type).collect(toImmutableMap(Class::getSimpleName, Forms::object)));
    }
    throw new AssertionError(type);
  }

  private static <T> TextForm<T> text(
      String expected, Function<String, Quoted> quoted, Function<String, T> parse) {
    return new TextForm<>(expected, quoted, parse, Object::toString);
  }

  /** Returns a date of four digits of the year, as the formats of JSON schema know it. */
  private static String iso(LocalDate date) {
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw Refusal.builder("the year of a date", "must be 0 to 9999")
          .found(date.getYear())
          .build();
    }
    return date.toString();
  }

  private static TextForm<Object> constant(Class<?> type) {
    ImmutableMap<String, Object> constants =
        Arrays.stream(type.getEnumConstants())
            .collect(toImmutableMap(c -> ((Enum<?>) c).name(), c -> c));
    return new TextForm<>(
        "one of " + String.join(", ", constants.keySet()),
        Quoted::token,
        name -> Optional.ofNullable(constants.get(name)).orElseThrow(),
        constant -> ((Enum<?>) constant).name());
  }

  private static boolean isId(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class;
  }

  private static TextForm<Object> id(Class<?> type) {
    Shape shape = Shape.of(type);
    Attribute value = shape.attributes().get(0);
    return new TextForm<>(
        "a text",
        Quoted::token,
        text -> shape.create(ImmutableMap.of(value.name(), text)),
        id -> (String) value.of(id));
  }

  private static boolean isBuilt(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(m -> m.getName().equals("builder") && m.getParameterCount() == 0);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return isBuilt(type) || type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(Objects.requireNonNull(type.getPermittedSubclasses(), "subclasses"))
            .flatMap(Forms::leaves);
  }

  private static Form<Symptom> symptom() {
    return new ShortForm<>(
        text("a symptom", Quoted::length, Symptom::of),
        s -> s.equals(Symptom.of(s.name())) ? Optional.of(s.name()) : Optional.empty(),
        as(Symptom.class, object(Symptom.class)));
  }

  private static Form<Instrument> instrument() {
    return new ShortForm<>(
        new TextForm<>(
            "the code of a known instrument, or an object",
            Quoted::token,
            code -> Instrument.ofCode(code).orElseThrow(),
            Instrument::code),
        i -> Instrument.ofCode(i.code()).filter(i::equals).map(Instrument::code),
        as(Instrument.class, object(Instrument.class)));
  }

  @SuppressWarnings("unchecked") // the keys of the model's maps are dates and ids
  private static TextForm<Object> key(Type type) {
    return (TextForm<Object>) (Form<?>) of(type);
  }

  @SuppressWarnings({"unchecked", "unused"}) // the form was made for this type
  private static <T> Form<T> as(Class<T> type, Form<?> form) {
    return (Form<T>) form;
  }
}
