package projects;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public final class OpsToolkitSchema {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OpsToolkitSchema() {
    }

    // region check
    /** Asks the registry without registering. Empty: it would be taken. */
    static List<String> problems(HttpClient http, URI registry, String subject, String avro)
            throws IOException, InterruptedException {
        String path = "/compatibility/subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8)
            + "/versions?verbose=true";
        var body = JSON.createObjectNode().put("schema", avro).put("schemaType", "AVRO").toString();
        var response = http.send(HttpRequest.newBuilder(registry.resolve(path))
            .header("Content-Type", "application/vnd.schemaregistry.v1+json")
            .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        JsonNode answer = JSON.readTree(response.body());
        if (response.statusCode() != 200) return List.of(response.statusCode() + " " + answer);
        if (answer.get("is_compatible").asBoolean()) return List.of();
        var found = new ArrayList<String>();
        answer.path("messages").forEach(m -> found.add(m.asString()));
        return found.isEmpty() ? List.of("refused without a reason") : found;
    }
    // endregion check
}
