package interop;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule at one instance. {@code names} are what the names of its expression stand for. */
record Evaluation(Rule rule, Map<String, Place> names) {
  /** Adds a finding where the rule is broken, for the instance or for each item of a list of it. */
  void addTo(List<Finding> findings, Place instance) throws CelEvaluationException {
    if (rule.each() == null) {
      check(findings, instance);
      return;
    }
    for (var item : instance.select(rule.each()).flatMap(Place::items).toList()) {
      new Evaluation(rule, RuleBook.with(names, "it", item)).check(findings, item);
    }
  }

  private void check(List<Finding> findings, Place place) throws CelEvaluationException {
    if (!isTrue(rule.program()) && !isExcused()) {
      findings.add(new Finding(rule.id(), place.pointer() + pointer(rule.at())));
    }
  }

  private boolean isTrue(Program program) throws CelEvaluationException {
    var values = new HashMap<String, Object>();
    names.forEach((name, place) -> values.put(name, place.value()));
    if (program.eval(values) instanceof Boolean value) return value;
    throw new IllegalStateException(rule.id() + " is no boolean.");
  }

  /**
   * Whether the document itself owns up to what breaks the rule: it lists the place, or one that
   * contains it.
   */
  private boolean isExcused() throws CelEvaluationException {
    if (rule.excusedBy() == null) return false;
    var related = firstRelated();
    if (related.isEmpty()) return false;
    var place = related.get() + "/";
    return names.get("root").select(List.of(rule.excusedBy(), "*", "pointer"))
        .anyMatch(entry -> place.startsWith(entry.value() + "/"));
  }

  /** The pointer of the first of the related places. */
  private Optional<String> firstRelated() throws CelEvaluationException {
    for (var related : rule.related()) {
      if (related.each() == null) return Optional.of(pointerOf(related.at()));
      for (var other : select(related.each()).items().toList()) {
        if (related.where() == null || withOther(other).isTrue(related.where())) {
          var start = related.ofDocuments() ? "" : other.pointer();
          return Optional.of(start + pointer(related.at()));
        }
      }
    }
    return Optional.empty();
  }

  private Evaluation withOther(Place other) {
    return new Evaluation(rule, RuleBook.with(names, "other", other));
  }

  /** The place of a selection such as {@code profile.mounts}, without a value where none stands. */
  private Place select(List<String> selection) {
    var nothing = new Place(null, "");
    var start = names.getOrDefault(selection.get(0), nothing);
    return start.select(selection.subList(1, selection.size())).findFirst().orElse(nothing);
  }

  /** The pointer of a selection, whether or not anything stands there. */
  private String pointerOf(List<String> selection) {
    return names.get(selection.get(0)).pointer() + pointer(selection.subList(1, selection.size()));
  }

  private static String pointer(List<String> path) {
    return path.stream().map(name -> "/" + name).reduce("", String::concat);
  }
}
