package interop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.CelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that have an expression, and what they say of documents. */
record RuleBook(List<Rule> rules) {
  static RuleBook read(Path file) throws CelException, IOException {
    return new RuleBook(RuleReader.read(Json.read(file)));
  }

  /** The broken rules and where, in order. The documents keep their schemas. */
  List<Finding> findings(String contract, JsonNode document, Map<String, Object> documents)
      throws CelException {
    var names = new HashMap<String, Place>();
    documents.forEach((name, value) -> names.put(name, Place.document(value)));
    var ready = rules.stream().filter(rule -> names.keySet().containsAll(rule.needs())).toList();
    names.put("root", Place.document(Documents.celValue(document)));
    var findings = new ArrayList<Finding>();
    for (var rule : ready) {
      for (var instance : rule.instances()) {
        if (!instance.contract().equals(contract)) continue;
        for (var place : names.get("root").select(instance.path()).toList()) {
          new Evaluation(rule, with(names, "this", place)).addTo(findings, place);
        }
      }
    }
    return findings.stream().sorted().toList();
  }

  static Map<String, Place> with(Map<String, Place> names, String name, Place place) {
    var extended = new HashMap<>(names);
    extended.put(name, place);
    return extended;
  }
}
