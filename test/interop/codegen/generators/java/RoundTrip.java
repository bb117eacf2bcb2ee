import ai.srcos.agentmachine.AgentMachineFingerprint;
import ai.srcos.agentmachine.AgentMachineProfile;
import ai.srcos.agentmachine.AgentToolSurface;
import ai.srcos.agentmachine.AgentWorkspaceMount;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads each document into the generated class of its contract, and writes it again. */
class RoundTrip {
  private static final Map<String, Class<?>> CONTRACTS =
      Map.of(
          "AgentMachineFingerprint", AgentMachineFingerprint.class,
          "AgentMachineProfile", AgentMachineProfile.class,
          "AgentToolSurface", AgentToolSurface.class,
          "AgentWorkspaceMount", AgentWorkspaceMount.class);

  private final ObjectMapper mapper = new ObjectMapper();

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
      var value = mapper.treeToValue(question.get("document"), type);
      return answer.set("document", mapper.valueToTree(value));
    } catch (JsonProcessingException error) {
      return answer.put("error", error.getOriginalMessage());
    }
  }
}
