import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.codemodel.JCodeModel;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import java.util.Map.Entry;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.InclusionLevel;
import org.jsonschema2pojo.Jackson2Annotator;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;

/** Generates Java classes of the pool that is named first into the folder that is named second. */
class Generate {
  private static final String PACKAGE = "ai.srcos.agentmachine";

  public static void main(String[] arguments) throws IOException {
    var pool = new File(arguments[0]);
    var config = new Config();
    var rules = new RuleFactory(config, new Jackson2Annotator(config), new SchemaStore());
    var mapper = new SchemaMapper(rules, new SchemaGenerator());
    var model = new JCodeModel();
    // Enumerations come first: one that a class meets before would be nested in that class.
    for (var kind : List.of("enum", "properties")) {
      for (var definition : new ObjectMapper().readTree(pool).get("$defs").properties()) {
        if (definition.getValue().has(kind)) {
          mapper.generate(model, definition.getKey(), PACKAGE, reference(pool.toURI(), definition));
        }
      }
    }
    model.build(new File(arguments[1]), new PrintStream(OutputStream.nullOutputStream()));
  }

  private static String reference(URI pool, Entry<String, JsonNode> definition) {
    return "{\"$ref\": \"" + pool + "#/$defs/" + definition.getKey() + "\"}";
  }

  private static class Config extends DefaultGenerationConfig {
    @Override
    public boolean isUseTitleAsClassname() {
      return true;
    }

    @Override
    public boolean isIncludeAdditionalProperties() {
      return false;
    }

    @Override
    public boolean isInitializeCollections() {
      return false;
    }

    @Override
    public InclusionLevel getInclusionLevel() {
      return InclusionLevel.NON_NULL;
    }

    @Override
    public boolean isIncludeGeneratedAnnotation() {
      return false;
    }

    @Override
    public boolean isIncludeToString() {
      return false;
    }

    @Override
    public boolean isIncludeHashcodeAndEquals() {
      return false;
    }
  }
}
