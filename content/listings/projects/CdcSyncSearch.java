package projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public final class CdcSyncSearch implements CdcSyncTarget {

    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI bulk;
    private final String index;

    public CdcSyncSearch(URI cluster, String index) {
        this.bulk = cluster.resolve("/_bulk");
        this.index = index;
    }

    // region apply
    @Override
    public int apply(Collection<CdcSyncChange> changes) {
        var body = new StringBuilder();
        for (CdcSyncChange c : changes) {
            var meta = JSON.createObjectNode();
            meta.putObject(c.deleted() ? "delete" : "index").put("_index", index).put("_id", c.id())
                .put("version", c.version()).put("version_type", "external");
            body.append(meta).append('\n');
            if (!c.deleted()) body.append(c.row()).append('\n');
        }
        int old = 0;
        for (JsonNode item : post(body.toString()).get("items")) {
            JsonNode result = item.iterator().next();
            int status = result.get("status").asInt();
            if (status == 409) old++;                                   // the index is further already
            else if (status == 404 && item.has("delete")) continue;     // nothing was there to delete
            else if (status >= 300) throw new IllegalStateException(result.toString());
        }
        return old;
    }
    // endregion apply

    private JsonNode post(String body) {
        var request = HttpRequest.newBuilder(bulk).timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofString(body)).build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) throw new IllegalStateException(response.body());
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
