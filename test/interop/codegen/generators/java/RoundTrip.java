import ai.srcos.agentmachine.AgentMachineFingerprint;
import ai.srcos.agentmachine.AgentMachineProfile;
import ai.srcos.agentmachine.AgentToolSurface;
import ai.srcos.agentmachine.AgentWorkspaceMount;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Reads each document into the generated class of its contract, validates the annotations, and writes it again. */
class RoundTrip {
  private static final Map<String, Class<?>> CONTRACTS =
      Map.of(
          "AgentMachineFingerprint", AgentMachineFingerprint.class,
          "AgentMachineProfile", AgentMachineProfile.class,
          "AgentToolSurface", AgentToolSurface.class,
          "AgentWorkspaceMount", AgentWorkspaceMount.class);

  private final ObjectMapper mapper = new ObjectMapper();
  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  public static void main(String[] arguments) throws IOException {
    var roundTrip = new RoundTrip();
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var bytes = roundTrip.answer(line).toString().getBytes(StandardCharsets.UTF_8);
      System.out.write(bytes);
      System.out.println();
    }
  }

  private ObjectNode answer(String line) throws JsonProcessingException {
    var question = mapper.readTree(line);
    var answer = mapper.createObjectNode();
    try {
      var type = CONTRACTS.get(question.get("contract").asText());
      return answer.set("document", rewritten(type, question.get("document")));
    } catch (JsonProcessingException | IllegalArgumentException error) {
      return answer.put("error", error.getMessage().lines().findFirst().orElse(""));
    }
  }

  private JsonNode rewritten(Class<?> type, JsonNode document) throws JsonProcessingException {
    var value = mapper.treeToValue(document, type);
    var violations = validator.validate(value);
    if (!violations.isEmpty()) throw new IllegalArgumentException(violations.toString());
    return mapper.valueToTree(value);
  }
}
