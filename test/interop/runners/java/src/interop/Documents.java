package interop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.values.NullValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents as CEL sees them: objects are maps, and all numbers are doubles. */
final class Documents {
  private Documents() {}

  static Map<String, Object> byName(JsonNode documents) {
    return documents.properties().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> celValue(entry.getValue()),
                (first, second) -> second,
                LinkedHashMap::new));
  }

  static Object celValue(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> byName(node);
      case ARRAY -> node.valueStream().map(Documents::celValue).toList();
      case STRING -> node.textValue();
      case NUMBER -> node.doubleValue();
      case BOOLEAN -> node.booleanValue();
      case NULL -> NullValue.NULL_VALUE;
      default -> throw new IllegalArgumentException("JSON has no " + node.getNodeType() + ".");
    };
  }
}
