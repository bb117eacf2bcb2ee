package interop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelException;
import dev.cel.common.CelOptions;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code rules.json} and compiles its expressions. */
final class RuleReader {
  private static final List<String> NAMES = List.of("this", "it", "root", "other");

  private final JsonNode documents;
  private final Cel cel;

  private RuleReader(JsonNode documents) {
    this.documents = documents;
    // `split` and `lowerAscii` are of the strings extension, which the library brings along.
    var builder =
        CelFactory.standardCelBuilder()
            .setOptions(CelOptions.current().enableHeterogeneousNumericComparisons(true).build())
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addCompilerLibraries(CelExtensions.strings())
            .addRuntimeLibraries(CelExtensions.strings());
    Stream.concat(NAMES.stream(), documents.propertyStream().map(entry -> entry.getKey()))
        .forEach(name -> builder.addVar(name, SimpleType.DYN));
    this.cel = builder.build();
  }

  static List<Rule> read(JsonNode book) throws CelException {
    var reader = new RuleReader(book.required("documents"));
    var rules = new ArrayList<Rule>();
    for (var rule : book.required("rules")) {
      if (rule.has("cel")) rules.add(reader.rule(rule));
    }
    return rules;
  }

  private Rule rule(JsonNode rule) throws CelException {
    var related = new ArrayList<Rule.Related>();
    for (var place : rule.path("related")) related.add(related(place));
    return new Rule(
        rule.required("id").textValue(),
        program(rule, "cel"),
        rule.path("needs").valueStream().map(JsonNode::textValue).toList(),
        rule.has("each") ? selection(rule, "each") : null,
        selection(rule, "at"),
        related,
        rule.path("excusedBy").textValue(),
        rule.required("instances").valueStream().map(RuleReader::instance).toList());
  }

  private Rule.Related related(JsonNode place) throws CelException {
    var each = place.path("each").textValue();
    var ofDocuments = each != null && documents.path(each).path("list").asBoolean();
    return new Rule.Related(
        each == null ? null : selection(place, "each"),
        ofDocuments,
        place.has("where") ? program(place, "where") : null,
        each == null && !place.has("at") ? List.of("this") : selection(place, "at"));
  }

  private Program program(JsonNode owner, String field) throws CelException {
    var expression = owner.required(field).textValue();
    return cel.createProgram(cel.compile(expression).getAst());
  }

  private static Rule.Instance instance(JsonNode instance) {
    var path = instance.required("pointer").textValue().split("/");
    return new Rule.Instance(
        instance.required("contract").textValue(), Arrays.stream(path).skip(1).toList());
  }

  private static List<String> selection(JsonNode owner, String field) {
    return owner.has(field) ? List.of(owner.get(field).textValue().split("\\.")) : List.of();
  }
}
