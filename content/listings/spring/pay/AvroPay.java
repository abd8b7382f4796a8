package spring.pay;

// region imports
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
// endregion imports

// region avro
@Component
@Profile("avro")
record AvroPay(KafkaTemplate<String, Object> template, @Value("${avro.schema:}") String schemaFile)
        implements CommandLineRunner {

    @Override
    public void run(String... args) throws IOException {
        if (schemaFile.isEmpty()) return;
        Schema schema = new Schema.Parser().parse(Files.readString(Path.of(schemaFile)));
        GenericRecord pay = new GenericData.Record(schema);
        pay.put("id", System.currentTimeMillis());
        pay.put("account", "acc-1");
        pay.put("amount", 1000L);
        if (schema.getField("channel") != null) pay.put("channel", "app");
        template.send("pay", "acc-1", pay).join();
    }

    @KafkaListener(id = "avro", idIsGroup = false, topics = "pay")
    void onPay(GenericRecord pay) {
        System.out.println("read " + pay + " written with " + pay.getSchema().getFields().size() + " fields");
    }
}
// endregion avro
