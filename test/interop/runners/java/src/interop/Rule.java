package interop;

import dev.cel.runtime.CelRuntime.Program;
import java.util.List;

/**
 * A rule that has an expression; {@code rules.schema.json} says what the fields mean. What may be
 * missing is null, and {@code at} is empty.
 */
record Rule(
    String id,
    Program program,
    List<String> needs,
    List<String> each,
    List<String> at,
    List<Related> related,
    String excusedBy,
    List<Instance> instances) {

  /**
   * Another place that the rule is about: one selection, or the items of {@code each} for which
   * {@code where} is true.
   */
  record Related(List<String> each, boolean ofDocuments, Program where, List<String> at) {}

  record Instance(String contract, List<String> path) {}
}
