package interop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes JSON. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Numbers stay as they are written, whatever a double makes of them. */
  private static final JsonMapper EXACT =
      MAPPER.rebuild().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Json() {}

  static JsonNode read(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }

  static JsonNode read(String text) throws IOException {
    return present(MAPPER.readTree(text));
  }

  static JsonNode readExactly(String text) throws IOException {
    return present(EXACT.readTree(text));
  }

  static String write(JsonNode document) throws JsonProcessingException {
    return MAPPER.writeValueAsString(document);
  }

  private static JsonNode present(JsonNode document) throws IOException {
    if (document.isMissingNode()) throw new IOException("There is no document.");
    return document;
  }
}
