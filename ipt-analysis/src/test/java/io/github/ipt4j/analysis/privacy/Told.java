// SPDX-License-Identifier: Apache-2.0
package io.github.ipt4j.analysis.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimap;
import io.github.ipt4j.analysis.finding.Column;
import io.github.ipt4j.core.client.ClientId;
import io.github.ipt4j.core.client.IssueId;
import io.github.ipt4j.core.client.Symptom;
import io.github.ipt4j.core.event.EventId;
import io.github.ipt4j.core.event.EventTime;
import io.github.ipt4j.core.relationship.RelationshipId;
import io.github.ipt4j.core.time.PartialDate;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that a result tells, as lines: every figure, date, id and name of every attribute of it, each
 * in the words of another case.
 *
 * <p>Sentences are left out, which are made of the same clauses.
 */
final class Told {
  private static final Set<String> LEFT_OUT =
      Set.of("hashCode", "toString", "toHtml", "headline", "text", "getClass", "toCsv", "analysis");
  private static final int DEEPEST = 60;

  /** Of a list of results only the first tells its plan: to make one takes longer than all else. */
  private static final String PLAN = "plan";

  private static final Pattern LATER = Pattern.compile("\\[[1-9]");

  /** What was analysed, of which a result may hold a part, tells nothing of the result. */
  private static final String INPUT = "io.github.ipt4j.core";

  private final Translation translation;
  private final List<String> lines = new ArrayList<>();

  private Told(Translation translation) {
    this.translation = translation;
  }

  static ImmutableList<String> lines(Object result, Translation translation) {
    Told told = new Told(translation);
    told.add(result.getClass().getSimpleName(), result, 0);
    return ImmutableList.copyOf(told.lines);
  }

  private void add(String path, Object value, int depth) {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        add(path, optional.get(), depth);
      } else {
        lines.add(path + " = -");
      }
    } else if (value instanceof Map<?, ?> map) {
      // a clause calls its cells by names of its own, as a column has one, which may be somebody's
      // id
      boolean isOfAClause = path.endsWith(".cells");
      map.forEach((k, v) -> add(path + "[" + (isOfAClause ? k : told(k)) + "]", v, depth));
    } else if (value instanceof Multimap<?, ?> many) {
      add(path, many.asMap(), depth);
    } else if (value instanceof Collection<?> many) {
      int i = 0;
      for (Object one : many) {
        add(path + "[" + i++ + "]", one, depth);
      }
      lines.add(path + ".size = " + i);
    } else if (isPlain(value)) {
      lines.add(path + " = " + told(value));
    } else if (value.getClass().getName().startsWith(INPUT)) {
      lines.add(path + " is " + value.getClass().getSimpleName());
    } else if (depth < DEEPEST) {
      parts(path, value, depth + 1);
    } else {
      throw new AssertionError("too deep: " + path);
    }
  }

  private String told(Object value) {
    if (value instanceof LocalDate date) {
      return translation.date(date).toString();
    } else if (value instanceof EventTime at) {
      return translation.date(at.date()) + at.time().map(t -> "T" + t).orElse("");
    } else if (value instanceof PartialDate date) {
      return translation.date(date).toString();
    } else if (value instanceof RelationshipId
        || value instanceof EventId
        || value instanceof IssueId
        || value instanceof ClientId) {
      return translation.id(value);
    } else if (value instanceof Symptom symptom) {
      return translation.text(symptom.name()) + " " + symptom.kind();
    }
    if (value instanceof String text) {
      return translation.text(text);
    }
    if (value instanceof int[] counts) {
      return Arrays.toString(counts);
    }
    if (value.getClass().isArray()
        || value.getClass().getName().startsWith("com.google.common.collect")) {
      throw new AssertionError("a collection that is not looked into: " + value.getClass());
    }
    return String.valueOf(value);
  }

  private static boolean isPlain(Object value) {
    return !value.getClass().getName().startsWith("io.github.ipt4j")
        || value instanceof Enum
        || value instanceof EventTime
        || value instanceof PartialDate
        || value instanceof RelationshipId
        || value instanceof EventId
        || value instanceof IssueId
        || value instanceof ClientId
        || value instanceof Symptom;
  }

  private void parts(String path, Object value, int depth) {
    if (value.getClass().isRecord()) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (value instanceof Column column && component.getName().equals("id")) {
          lines.add(path + ".id = " + column.id());
          continue;
        }
        add(path + "." + component.getName(), call(component.getAccessor(), value), depth);
      }
      return;
    }
    Arrays.stream(value.getClass().getMethods())
        .filter(m -> isTold(m) && !(m.getName().equals(PLAN) && LATER.matcher(path).find()))
        .sorted(Comparator.comparing(Method::getName))
        .forEach(m -> add(path + "." + m.getName(), call(m, value), depth));
  }

  private static boolean isTold(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && method.getDeclaringClass().getName().startsWith("io.github.ipt4j")
        && !LEFT_OUT.contains(method.getName())
        && !method.getName().equals("toBuilder");
  }

  private static Object call(Method method, Object value) {
    try {
      method.setAccessible(true);
      return method.invoke(value);
    } catch (InvocationTargetException e) {
      return "throws " + e.getTargetException().getClass().getSimpleName();
    } catch (IllegalAccessException e) {
      throw new LinkageError(method.getName(), e);
    }
  }
}
