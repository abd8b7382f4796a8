package logstream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Runs on its own thread, behind the journal: a slow Kafka fills the disk, not the ring. */
final class KafkaForwarder {
    private final Journal journal;
    private final Checkpoint checkpoint;
    private final Producer<String, byte[]> producer;

    KafkaForwarder(Journal journal, Checkpoint checkpoint, Producer<String, byte[]> producer) {
        this.journal = journal;
        this.checkpoint = checkpoint;
        this.producer = producer;
    }

    // region forward
    void forwardOnce() throws IOException, InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        long next = journal.read(checkpoint.position(), 500, batch -> {
            var record = new ProducerRecord<>("app-logs", batch.source(), batch.body());
            record.headers().add("seq", ByteBuffer.allocate(Long.BYTES).putLong(batch.seq()).array());
            sent.add(producer.send(record));
        });
        producer.flush();
        for (Future<RecordMetadata> one : sent) {
            one.get();                          // throws: the checkpoint stays, the slice is sent again
        }
        checkpoint.store(next);
    }
    // endregion forward

    /** Position in the journal up to which Kafka has acknowledged. */
    interface Checkpoint {
        long position() throws IOException;

        void store(long position) throws IOException;
    }
}
