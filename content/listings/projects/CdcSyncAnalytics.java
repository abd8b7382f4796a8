package projects;

import com.clickhouse.client.api.Client;
import com.clickhouse.data.ClickHouseFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

public final class CdcSyncAnalytics implements CdcSyncTarget {

    private static final JsonMapper JSON = JsonMapper.shared();
    private final Client client;
    private final String table;

    public CdcSyncAnalytics(Client client, String table) {
        this.client = client;
        this.table = table;
    }

    // region apply
    @Override
    public int apply(Collection<CdcSyncChange> changes) {
        var rows = new StringBuilder();
        for (CdcSyncChange c : changes) {
            ObjectNode row = c.deleted() ? JSON.createObjectNode().put("id", Long.parseLong(c.id()))
                : (ObjectNode) JSON.readTree(c.row());
            rows.append(row.put("version", c.version()).put("deleted", c.deleted() ? 1 : 0)).append('\n');
        }
        var data = new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
        try (var response = client.insert(table, data, ClickHouseFormat.JSONEachRow).get()) {
            return 0;       // every version is stored; ReplacingMergeTree keeps the highest
        } catch (Exception e) {
            throw new IllegalStateException("insert into " + table, e);
        }
    }
    // endregion apply
}
