package interop;

import java.util.Comparator;

/** A rule that is broken, and where. */
record Finding(String rule, String at) implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::rule).thenComparing(Finding::at);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
