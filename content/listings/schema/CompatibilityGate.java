package schema;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/** Runs in CI before a schema reaches the registry. */
public final class CompatibilityGate {

    private CompatibilityGate() {
    }

    // region gate
    enum Mode { BACKWARD, FORWARD, FULL }

    static List<String> problems(Schema next, List<Schema> history, Mode mode, boolean transitive) {
        int last = Math.max(0, history.size() - 1);
        var found = new ArrayList<String>();
        for (Schema old : transitive ? history : history.subList(last, history.size())) {
            if (mode != Mode.FORWARD) found.addAll(unreadable(next, old, "new reader, old data"));
            if (mode != Mode.BACKWARD) found.addAll(unreadable(old, next, "old reader, new data"));
            found.addAll(rescaled(next, old));
        }
        return found;
    }

    private static List<String> unreadable(Schema reader, Schema writer, String side) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
            .getResult().getIncompatibilities().stream()
            .map(i -> side + ": " + i.getType() + " at " + i.getLocation())
            .toList();
    }
    // endregion gate

    // region decimals
    /** SchemaCompatibility ignores logical types. Top-level fields only: walk unions and nested records too. */
    private static List<String> rescaled(Schema next, Schema old) {
        var found = new ArrayList<String>();
        for (Schema.Field was : old.getFields()) {
            Schema.Field is = next.getField(was.name());
            if (is != null
                    && was.schema().getLogicalType() instanceof LogicalTypes.Decimal before
                    && is.schema().getLogicalType() instanceof LogicalTypes.Decimal after
                    && before.getScale() != after.getScale()) {
                found.add(was.name() + ": scale " + before.getScale() + " becomes " + after.getScale());
            }
        }
        return found;
    }
    // endregion decimals
}
