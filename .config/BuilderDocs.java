// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells in the Javadoc of generated builders and copying methods what an attribute means, in the
 * words of its accessor: Immutables writes "the value for the at attribute".
 *
 * <p>Run by the build between compiling and documenting: {@code java BuilderDocs.java SOURCES
 * GENERATED}. Only comments change, so that the compiled classes stay those of the sources.
 */
public final class BuilderDocs {
  private static final Pattern TYPE =
      Pattern.compile("(?m)^public [a-z -]*(?:class|interface|record) (\\w+)[^{]*");
  private static final Pattern METHOD = Pattern.compile("\\s(\\w+)\\(([^)]*)\\)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("^(?:Initializes|Adds|Sets|Put|Copy)\\b.*?\\{@link (\\w+)#(\\w+)\\(\\)");

  private record Meaning(String text, String value) {}

  /** What the simple names of a source mean, which a generated file has not imported. */
  private record Names(String type, String folder, Map<String, String> imported) {
    private static final Pattern LINK =
        Pattern.compile("\\{@(link|linkplain) (\\w*)(#\\w+(?:\\([^)]*\\))?)?([^}]*)\\}");

    static Names of(String source, String type) {
      Matcher folder = Pattern.compile("(?m)^package ([\\w.]+);").matcher(source);
      Map<String, String> imported = new HashMap<>();
      Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));")
          .matcher(source)
          .results()
          .forEach(found -> imported.put(found.group(2), found.group(1)));
      return new Names(type, folder.find() ? folder.group(1) : "", imported);
    }

    /** Returns a text in which each link names its type in full and shows what it showed. */
    String qualify(String text) {
      return LINK.matcher(text)
          .replaceAll(
              link -> {
                String name = link.group(2).isEmpty() ? type : link.group(2);
                String member = link.group(3) == null ? "" : link.group(3);
                String label = link.group(4).strip();
                String shown = label.isEmpty() ? name + member.replace('#', '.') : label;
                return member.matches(".*\\([^)]+\\)")
                    ? Matcher.quoteReplacement("{@code " + shown + "}")
                    : Matcher.quoteReplacement(
                        "{@" + link.group(1) + " " + inFull(name) + member + " " + shown + "}");
              });
    }

    private String inFull(String name) {
      String known = imported.get(name);
      if (known != null) {
        return known;
      }
      try {
        return Class.forName("java.lang." + name).getName();
      } catch (ClassNotFoundException e) {
        return folder + "." + name;
      }
    }
  }

  private final Map<String, Map<String, Meaning>> meanings = new HashMap<>();
  private final Map<String, String> headings = new HashMap<>();

  private BuilderDocs() {}

  /** Reads the sources and rewrites the comments of what was generated from them. */
  public static void main(String[] args) throws IOException {
    BuilderDocs docs = new BuilderDocs();
    for (Path source : javaFiles(Path.of(args[0]))) {
      docs.learn(Files.readString(source));
    }
    for (Path generated : javaFiles(Path.of(args[1]))) {
      String before = Files.readString(generated);
      String after = eachComment(before, docs::told);
      if (!after.equals(before)) {
        FileTime made = Files.getLastModifiedTime(generated);
        Files.writeString(generated, after);
        Files.setLastModifiedTime(generated, made);
      }
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Returns a source with each comment, given with the code that follows it, as it is rewritten. */
  private static String eachComment(String source, BiFunction<String, String, String> rewrite) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int from = source.indexOf("/**"); from >= 0; from = source.indexOf("/**", at)) {
      int end = source.indexOf("*/", from) + 2;
      String code = source.substring(end).split("[{;]", 2)[0];
      text.append(source, at, from).append(rewrite.apply(source.substring(from, end), code));
      at = end;
    }
    return text.append(source.substring(at)).toString();
  }

  /** Returns what a comment says, on one line and without its stars. */
  private static String plain(String comment) {
    String inside = comment.substring(3, comment.length() - 2);
    return inside.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
  }

  private void learn(String source) {
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      return;
    }
    Names names = Names.of(source, type.group(1));
    Map<String, Meaning> accessors = new HashMap<>();
    eachComment(
        source,
        (comment, code) -> {
          Matcher method = METHOD.matcher(code);
          if (method.find() && method.group(2).isEmpty()) {
            meaning(names, plain(comment))
                .ifPresent(m -> accessors.putIfAbsent(method.group(1), m));
          }
          return comment;
        });
    meanings.put(type.group(1), accessors);
    headings.put(type.group(1), type.group());
  }

  /** Returns what a comment such as "Returns the kind. @return the kind" says of its attribute. */
  private static Optional<Meaning> meaning(Names names, String comment) {
    if (!comment.startsWith("Returns ")) {
      return Optional.empty();
    }
    String[] parts = names.qualify(comment.substring("Returns ".length())).split("@return ", 2);
    String text = parts[0].replaceFirst("@throws .*", "").strip();
    String value = parts.length > 1 ? parts[1].replaceFirst(" @\\w+ .*", "") : text;
    return Optional.of(new Meaning(text, value));
  }

  /** Returns what an attribute means, said by the type itself or by one that it extends. */
  private Optional<Meaning> meaningOf(String type, String attribute) {
    Meaning own = meanings.getOrDefault(type, Map.of()).get(attribute);
    if (own != null) {
      return Optional.of(own);
    }
    String heading = headings.getOrDefault(type, "").split("\\bpermits\\b", 2)[0];
    return Pattern.compile("\\b[A-Z]\\w+")
        .matcher(heading)
        .results()
        .map(found -> found.group())
        .filter(name -> !name.equals(type))
        .flatMap(name -> meaningOf(name, attribute).stream())
        .findFirst();
  }

  private String told(String comment, String code) {
    Matcher attribute = ATTRIBUTE.matcher(plain(comment));
    Matcher method = METHOD.matcher(code);
    if (!attribute.find() || !method.find()) {
      return comment;
    }
    return meaningOf(attribute.group(1), attribute.group(2))
        .map(m -> told(attribute.group(1), attribute.group(2), m, method))
        .orElse(comment);
  }

  private static String told(String type, String attribute, Meaning meaning, Matcher method) {
    boolean copies = method.group(1).startsWith("with");
    boolean adds = method.group(1).matches("(add|put)[A-Z].*");
    StringBuilder text = new StringBuilder("/**\n     * ");
    text.append(copies ? "Returns a copy with another " : adds ? "Adds to " : "Sets ");
    text.append("{@link " + type + "#" + attribute + "() " + attribute + "}: ");
    text.append(meaning.text()).append("\n     *\n");
    for (String parameter : method.group(2).strip().split("\\s*,\\s*(?![^<]*>)")) {
      String name = parameter.substring(parameter.lastIndexOf(' ') + 1);
      text.append("     * @param ").append(name).append(' ');
      text.append(name.equals("key") ? "under what" : adds ? "what to add" : meaning.value());
      text.append('\n');
    }
    text.append("     * @return ").append(copies ? "the copy" : "this builder").append('\n');
    return text.append("     */").toString();
  }
}
