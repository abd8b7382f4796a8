import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.FallbackKey;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.policy.AllowlistConnectorClientConfigOverridePolicy;
import org.apache.kafka.connect.json.JsonConverterConfig;
import org.apache.kafka.connect.mirror.MirrorCheckpointConfig;
import org.apache.kafka.connect.mirror.MirrorClientConfig;
import org.apache.kafka.connect.mirror.MirrorHeartbeatConfig;
import org.apache.kafka.connect.mirror.MirrorMakerConfig;
import org.apache.kafka.connect.mirror.MirrorSourceConfig;
import org.apache.kafka.connect.runtime.SinkConnectorConfig;
import org.apache.kafka.connect.runtime.SourceConnectorConfig;
import org.apache.kafka.connect.runtime.TopicCreationConfig;
import org.apache.kafka.connect.runtime.distributed.DistributedConfig;
import org.apache.kafka.connect.runtime.rest.RestServerConfig;
import org.apache.kafka.connect.runtime.standalone.StandaloneConfig;
import org.apache.kafka.coordinator.group.GroupConfig;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.apache.kafka.storage.internals.log.LogConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Prints every option that the products know, as "kind, tab, name", from their own definitions. */
public class OptionNames {
    public static void main(String[] args) throws Exception {
        print("producer", ProducerConfig.configNames());
        print("consumer", ConsumerConfig.configNames());
        print("admin", AdminClientConfig.configNames());
        print("topic", LogConfig.configNames());
        print("group", names(GroupConfig.class));
        print("broker", AbstractKafkaConfig.CONFIG_DEF.names());
        print("broker", Set.of(StandardAuthorizer.SUPER_USERS_CONFIG, StandardAuthorizer.ALLOW_EVERYONE_IF_NO_ACL_IS_FOUND_CONFIG));
        print("streams", StreamsConfig.configDef().names());
        print("worker", new DistributedConfigNames().names());
        print("worker", constants(StandaloneConfig.class));
        print("worker", constants(RestServerConfig.class));
        print("worker", Set.of(AllowlistConnectorClientConfigOverridePolicy.ALLOWLIST_CONFIG));
        print("source", SourceConnectorConfig.configDef().names());
        print("source-topic", constants(TopicCreationConfig.class));
        print("sink", SinkConnectorConfig.configDef().names());
        print("converter", JsonConverterConfig.configDef().names());
        for (Class<?> type : new Class<?>[] {
                MirrorMakerConfig.class, MirrorClientConfig.class, MirrorSourceConfig.class, MirrorCheckpointConfig.class, MirrorHeartbeatConfig.class,
                Class.forName("org.apache.kafka.connect.mirror.MirrorConnectorConfig") }) print("mm2", names(type));
        for (String type : new String[] {
                "io.debezium.connector.mysql.MySqlConnector", "io.debezium.connector.postgresql.PostgresConnector" }) print("connector:" + type, ofPlugin(type));
        for (String type : new String[] {
                "io.debezium.storage.kafka.history.KafkaSchemaHistory", "io.debezium.relational.history.SchemaHistory",
                "io.debezium.pipeline.signal.channels.KafkaSignalChannel", "io.debezium.pipeline.notification.channels.SinkNotificationChannel" }) {
            print("debezium", constants(Class.forName(type)));
        }
        plugins("META-INF/services/org.apache.kafka.connect.transforms.Transformation");
        plugins("META-INF/services/org.apache.kafka.connect.transforms.predicates.Predicate");
        spring();
        for (String jar : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (Path.of(jar).getFileName().toString().startsWith("flink-")) flink(jar);
        }
    }

    private static void print(String kind, Collection<String> names) {
        for (String name : new TreeSet<>(names)) System.out.println(kind + "\t" + name);
    }

    /** The definition is protected in the worker's class. */
    private static final class DistributedConfigNames {
        Collection<String> names() throws ReflectiveOperationException {
            Set<String> all = new TreeSet<>();
            for (Class<?> at = DistributedConfig.class; at != Object.class; at = at.getSuperclass()) all.addAll(OptionNames.names(at));
            return all;
        }
    }

    /** Names of the definitions that a class holds, and of its constants. */
    private static Collection<String> names(Class<?> type) throws ReflectiveOperationException {
        Set<String> all = new TreeSet<>(constants(type));
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == ConfigDef.class && field.trySetAccessible()) all.addAll(((ConfigDef) field.get(null)).names());
        }
        for (var method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == ConfigDef.class && method.getParameterCount() == 0 && method.trySetAccessible()) {
                all.addAll(((ConfigDef) method.invoke(null)).names());
            }
        }
        return all;
    }

    /** Strings like "retention.ms" that a class names …_CONFIG, and the fields of Debezium. */
    private static Collection<String> constants(Class<?> type) throws ReflectiveOperationException {
        Set<String> all = new TreeSet<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) || !field.trySetAccessible()) continue;
                if (field.getType() == String.class && field.getName().endsWith("_CONFIG") && field.get(null) != null) all.add((String) field.get(null));
                if (field.getType() == io.debezium.config.Field.class && field.get(null) != null) all.add(((io.debezium.config.Field) field.get(null)).name());
            }
        }
        return all;
    }

    private static Collection<String> ofPlugin(String type) throws ReflectiveOperationException {
        Class<?> plugin = Class.forName(type);
        ConfigDef definition = (ConfigDef) plugin.getMethod("config").invoke(plugin.getConstructor().newInstance());
        Set<String> all = new TreeSet<>(definition.names());
        // Debezium offers fewer options to the worker than it reads: the constants of its configuration are all of them.
        try {
            all.addAll(constants(Class.forName(type + "Config")));
        } catch (ClassNotFoundException | LinkageError none) {
            // not one of Debezium's connectors
        }
        return all;
    }

    /** Transforms and predicates, under the name of their class. */
    private static void plugins(String service) throws IOException {
        for (URL url : Collections.list(OptionNames.class.getClassLoader().getResources(service))) {
            for (String line : new String(url.openStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\\R")) {
                String type = line.replaceAll("#.*", "").strip();
                if (type.isEmpty()) continue;
                System.out.println("plugin\t" + type);
                try {
                    print("connector:" + type, ofPlugin(type));
                } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                    System.out.println("unreadable\t" + type);
                }
            }
        }
    }

    /** Spring's metadata: every property, and those that take any key below them. */
    private static void spring() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (String file : new String[] { "META-INF/spring-configuration-metadata.json", "META-INF/additional-spring-configuration-metadata.json" }) {
            for (URL url : Collections.list(OptionNames.class.getClassLoader().getResources(file))) {
                for (JsonNode property : mapper.readTree(url.openStream()).path("properties")) {
                    boolean gone = "error".equals(property.path("deprecation").path("level").asText());
                    boolean map = property.path("type").asText().startsWith("java.util.Map");
                    if (!gone) System.out.println((map ? "spring-map\t" : "spring\t") + property.path("name").asText());
                }
            }
        }
    }

    /** Flink's ConfigOption constants. */
    private static void flink(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            for (var entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (!name.startsWith("org/apache/flink/") || !name.matches(".*(?:Options|Constants|Config)(?:\\$\\w+)?\\.class")) continue;
                try {
                    Class<?> type = Class.forName(name.replace('/', '.').substring(0, name.length() - ".class".length()));
                    for (Field field : type.getDeclaredFields()) {
                        if (!Modifier.isStatic(field.getModifiers()) || !ConfigOption.class.isAssignableFrom(field.getType()) || !field.trySetAccessible()) continue;
                        ConfigOption<?> option = (ConfigOption<?>) field.get(null);
                        System.out.println("flink\t" + option.key());
                        for (FallbackKey key : option.fallbackKeys()) if (!key.isDeprecated()) System.out.println("flink\t" + key.getKey());
                    }
                } catch (ReflectiveOperationException | LinkageError e) {
                    // a class of an optional part that is not here
                }
            }
        }
    }
}
