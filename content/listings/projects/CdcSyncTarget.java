package projects;

import java.util.Collection;

// region target
/** Applies a change only if its version is higher than the one the target has for that id. */
public interface CdcSyncTarget {

    /** Returns how many were dropped as old; throws if any other could not be applied. */
    int apply(Collection<CdcSyncChange> changes);
}
// endregion target
