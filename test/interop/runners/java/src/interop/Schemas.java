package interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.JoniRegularExpressionFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Verdicts of JSON Schema. */
final class Schemas {
  private final Path folder;
  private final Map<String, Schema> schemas = new HashMap<>();
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder()
                      .formatAssertionsEnabled(false)
                      .failFast(true)
                      // The JDK's own overflow the stack on long texts.
                      .regularExpressionFactory(JoniRegularExpressionFactory.getInstance())
                      .build()));

  Schemas(Path folder) {
    this.folder = folder;
  }

  boolean isValid(String contract, JsonNode document) throws IOException {
    var schema = schemas.get(contract);
    if (schema == null) {
      schema = registry.getSchema(Json.read(folder.resolve(contract + ".json")));
      schemas.put(contract, schema);
    }
    return schema.validate(document, OutputFormat.BOOLEAN);
  }
}
