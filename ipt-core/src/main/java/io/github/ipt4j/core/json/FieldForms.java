// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ipt4j.core.client.ClearanceStatus;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.diary.ContactLog;
import io.github.ipt4j.core.diary.MeasureSeries;
import io.github.ipt4j.core.diary.SymptomDiary;
import io.github.ipt4j.core.diary.SymptomRecording;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.event.SymptomEpisode;
import io.github.ipt4j.core.history.CaseHistory;
import io.github.ipt4j.core.input.InputFault;
import io.github.ipt4j.core.json.Node.ObjectNode;
import io.github.ipt4j.core.shape.Shape;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How values of the model stand in the documents of other people. */
final class FieldForms {
  private static final String MODEL = "io.github.ipt4j.core.";

  /** The types of all that a case, a log or a series of measures consists of. */
  private static final ImmutableSet<Class<?>> TYPES = types();

  private FieldForms() {}

  /** How the values of one type are read and written. */
  interface FieldForm {

    /**
     * Returns the value that a text holds.
     *
     * @throws InputFault if it holds none
     */
    Object read(String text);

    void write(Object value, JsonGenerator json) throws IOException;
  }

  /** Returns how a value of a type stands in a document, empty if the type is none of the model. */
  static Optional<FieldForm> of(Class<?> type) {
    Class<?> value = valueType(type);
    if (value == SymptomDiary.class) {
      return Optional.of(new DiaryField());
    } else if (value == CaseHistory.class) {
      return Optional.of(new CaseField());
    }
    return TYPES.contains(value) ? Optional.of(ofModel(value)) : Optional.empty();
  }

  /** Returns whether a value of a type of the model stands as a text, which a key can be. */
  static boolean isText(Class<?> type) {
    Class<?> value = valueType(type);
    return value == Symptom.class
        || value == EventTime.class
        || (value.isRecord()
            && value.getRecordComponents().length == 1
            && value.getRecordComponents()[0].getType() == String.class);
  }

  private static FieldForm ofModel(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .filter(parent -> parent.isSealed() && TYPES.contains(parent))
        .findFirst()
        .map(parent -> new ModelField(type, Forms.of(parent), Forms.object(type)))
        .orElseGet(() -> new ModelField(type, Forms.of(type), Forms.of(type)));
  }

  /** Returns the type that users know of the generated class of a value. */
  private static Class<?> valueType(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    boolean isGenerated =
        parent != null
            && type.getName()
                .equals(parent.getPackageName() + ".Immutable" + parent.getSimpleName());
    return isGenerated ? parent : type;
  }

  private static ImmutableSet<Class<?>> types() {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> root :
        ImmutableList.of(CaseHistory.class, ContactLog.class, MeasureSeries.class)) {
      collect(root, found);
    }
    return ImmutableSet.copyOf(found);
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, found));
    } else if (type instanceof Class<?> plain
        && plain.getName().startsWith(MODEL)
        && !plain.isEnum()
        && found.add(plain)) {
      if (plain.isInterface()) {
        Arrays.stream(Objects.requireNonNull(plain.getPermittedSubclasses(), "subclasses"))
            .forEach(leaf -> collect(leaf, found));
      } else if (!Forms.isScalar(plain)) {
        Shape.of(plain).attributes().forEach(a -> collect(a.type(), found));
      }
    }
  }

  private static Object read(Form<?> form, Node node, Class<?> type) {
    Faults faults = new Faults();
    Object value = form.read(node, type.getSimpleName(), faults);
    if (faults.count() > 0) {
      throw faults.together();
    }
    return Objects.requireNonNull(value, "value");
  }

  /** A value as it stands in a case; where it may be one of several types it says which it is. */
  private record ModelField(Class<?> type, Form<Object> named, Form<?> alone) implements FieldForm {

    @Override
    public Object read(String text) {
      Node node = NodeReader.read(new Source(type.getSimpleName(), true), text);
      boolean isNamed = node instanceof ObjectNode object && object.members().containsKey("type");
      Object value = FieldForms.read(isNamed ? named : alone, node, type);
      if (!type.isInstance(value)) {
        throw InputFault.builder(type.getSimpleName(), "type must be " + type.getSimpleName())
            .value(valueType(value.getClass()).getSimpleName())
            .build();
      }
      return value;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      named.write(value, json);
    }
  }

  /** A case as the document that is a file of its own elsewhere. */
  private static final class CaseField implements FieldForm {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public Object read(String text) {
      return CaseHistoryJson.read(CaseHistory.class.getSimpleName(), text);
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      String text = CaseHistoryJson.writeLine((CaseHistory) value);
      try (JsonParser document = FACTORY.createParser(text)) {
        document.nextToken();
        json.copyCurrentStructure(document);
      }
    }
  }

  /** A diary as its recording and its episodes, of which it is made again. */
  private static final class DiaryField implements FieldForm {
    private static final ModelField PARTS =
        new ModelField(DiaryParts.class, Forms.of(DiaryParts.class), Forms.of(DiaryParts.class));

    @Override
    public Object read(String text) {
      return ((DiaryParts) PARTS.read(text)).diary();
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
      PARTS.write(DiaryParts.of((SymptomDiary) value), json);
    }
  }

  /**
   * What a diary is made of.
   *
   * @param recording the days on which it was recorded, with what was written of them
   * @param dayStart when a diary day begins
   * @param clearance what is known of a medical clearance
   * @param episodes the episodes, in the order of time
   */
  record DiaryParts(
      SymptomRecording recording,
      LocalTime dayStart,
      ClearanceStatus clearance,
      ImmutableList<SymptomEpisode> episodes) {

    /** Takes the parts; public, as the constructors of all records that are read. */
    public DiaryParts {}

    static DiaryParts of(SymptomDiary diary) {
      return new DiaryParts(
          diary.recording(), diary.dayStart(), diary.clearance(), diary.episodes());
    }

    SymptomDiary diary() {
      return SymptomDiary.of(recording, dayStart, episodes).withClearance(clearance);
    }
  }
}
