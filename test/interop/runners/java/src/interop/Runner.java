package interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Answers requests. */
final class Runner {
  private final Path folder;
  private final Schemas schemas;
  private RuleBook rules;

  Runner(Path folder) {
    this.folder = folder;
    this.schemas = new Schemas(folder.resolve("schemas"));
  }

  /** The answer to a request, both as lines of JSON. */
  String answer(String line) throws IOException {
    var answer = JsonNodeFactory.instance.objectNode();
    try {
      var request = Json.read(line);
      answer.set("id", request.get("id"));
      perform(request, answer);
    } catch (Exception | StackOverflowError error) {
      var message = String.valueOf(error).lines().findFirst().orElse("unknown");
      answer.retain("id").put("error", message);
    }
    return Json.write(answer);
  }

  private void perform(JsonNode request, ObjectNode answer) throws Exception {
    var task = text(request, "task");
    switch (task) {
      case "schema" -> {
        var valid = schemas.isValid(text(request, "contract"), field(request, "document"));
        answer.put("valid", valid);
      }
      case "rules" -> {
        var documents = request.optional("documents").map(Documents::byName).orElse(Map.of());
        var contract = text(request, "contract");
        var findings = answer.putArray("findings");
        for (var finding : rules().findings(contract, field(request, "document"), documents)) {
          findings.addObject().put("rule", finding.rule()).put("at", finding.at());
        }
      }
      case "digest" -> {
        var canonical = Digests.canonical(text(request, "text"));
        var digest = Digests.sha256(canonical);
        answer.put("canonical", canonical).put("digest", digest);
      }
      default -> throw new IllegalArgumentException("There is no task '" + task + "'.");
    }
  }

  private RuleBook rules() throws Exception {
    if (rules == null) rules = RuleBook.read(folder.resolve("rules.json"));
    return rules;
  }

  private static JsonNode field(JsonNode request, String name) {
    return request.required(name);
  }

  private static String text(JsonNode request, String name) {
    var field = field(request, name);
    if (!field.isTextual()) throw new IllegalArgumentException("'" + name + "' is no text.");
    return field.textValue();
  }
}
