package interop;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The interop runner in Java: requests as lines of JSON on stdin, one answer a line on stdout. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: run.sh SCHEMAS_DIR");
      System.exit(2);
    }
    var runner = new Runner(Path.of(arguments[0]));
    // What libraries print goes to stderr.
    var stdout = new FileOutputStream(FileDescriptor.out);
    var out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      out.print(runner.answer(line) + "\n");
      out.flush();
    }
  }
}
