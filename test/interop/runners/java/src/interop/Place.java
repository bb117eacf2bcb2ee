package interop;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value and the JSON Pointer to it. */
record Place(Object value, String pointer) {
  static Place document(Object value) {
    return new Place(value, "");
  }

  /** The places under this one that a path leads to; {@code *} stands for every index of a list. */
  Stream<Place> select(List<String> path) {
    if (path.isEmpty()) return Stream.of(this);
    var rest = path.subList(1, path.size());
    var next = path.get(0).equals("*") ? items() : field(path.get(0));
    return next.flatMap(place -> place.select(rest));
  }

  Stream<Place> items() {
    if (!(value instanceof List<?> items)) return Stream.empty();
    return IntStream.range(0, items.size())
        .mapToObj(index -> new Place(items.get(index), pointer + "/" + index));
  }

  private Stream<Place> field(String name) {
    return value instanceof Map<?, ?> fields && fields.containsKey(name)
        ? Stream.of(new Place(fields.get(name), pointer + "/" + name))
        : Stream.empty();
  }
}
