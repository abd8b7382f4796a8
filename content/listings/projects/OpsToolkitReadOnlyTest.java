package projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class OpsToolkitReadOnlyTest {

    // region test
    /** Fails when a new client brings a method that nobody has looked at. */
    @Test
    void everyWritingMethodIsKnownAndShut() {
        var shut = Arrays.stream(Admin.class.getMethods()).map(Method::getName).distinct()
            .filter(name -> !OpsToolkitReadOnly.reads(name)).collect(Collectors.toSet());
        assertThat(shut).contains("createTopics", "deleteTopics", "incrementalAlterConfigs", "deleteRecords",
            "alterPartitionReassignments", "alterConsumerGroupOffsets", "electLeaders", "createAcls");
        assertThat(shut).allSatisfy(name -> assertThat(name)
            .matches("(create|delete|alter|remove|add|update|incremental|elect|abort|force|fence|unregister|renew"
                + "|expire|terminate|register|clientInstanceId|forceTerminate).*"));
    }

    @Test
    void aWriteNeverReachesTheClient() {
        Admin real = Mockito.mock(Admin.class);
        Admin guarded = OpsToolkitReadOnly.guard(real);
        assertThatThrownBy(() -> guarded.deleteTopics(List.of("ledger")))
            .isInstanceOf(UnsupportedOperationException.class);
        Mockito.verifyNoInteractions(real);
    }
    // endregion test
}
