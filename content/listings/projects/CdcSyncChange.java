package projects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One change of one row, as every target sees it. */
// region change
public record CdcSyncChange(String id, long version, boolean deleted, String row) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static CdcSyncChange of(ConsumerRecord<String, String> record) {
        String id = JSON.readTree(record.key()).get("id").asString();
        long version = record.offset();     // grows for one key: same key, same partition
        if (record.value() == null) {
            return new CdcSyncChange(id, version, true, null);      // compaction may leave only this
        }
        JsonNode event = JSON.readTree(record.value());
        return switch (event.get("op").asString()) {
            case "c", "u", "r" -> new CdcSyncChange(id, version, false, event.get("after").toString());
            case "d" -> new CdcSyncChange(id, version, true, null);
            default -> throw new IllegalStateException("unknown op at " + record.topic()
                + "-" + record.partition() + "@" + record.offset());
        };
    }
}
// endregion change
