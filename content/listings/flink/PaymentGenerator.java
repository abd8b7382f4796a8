package flink;

import java.util.Map;
import java.util.Random;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** servers count perSecond seed baseMillis latePercent lateSeconds duplicatePercent hotPercent */
public final class PaymentGenerator {
    private PaymentGenerator() {}

    public static void main(String[] args) throws InterruptedException {
        int count = Integer.parseInt(args[1]);
        int perSecond = Integer.parseInt(args[2]);
        Random random = new Random(Long.parseLong(args[3]));
        long base = Long.parseLong(args[4]);
        int latePercent = Integer.parseInt(args[5]);
        long lateMillis = Long.parseLong(args[6]) * 1000;
        int duplicatePercent = Integer.parseInt(args[7]);
        int hotPercent = Integer.parseInt(args[8]);
        long sent = 0;
        long sum = 0;
        try (var producer = new KafkaProducer<String, String>(Map.of("bootstrap.servers", args[0]),
                new StringSerializer(), new StringSerializer())) {
            // region loop
            for (int i = 0; i < count; i++) {
                boolean late = random.nextInt(100) < latePercent;
                boolean twice = random.nextInt(100) < duplicatePercent;
                boolean hot = random.nextInt(100) < hotPercent;
                String card = "c" + (hot ? 0 : random.nextInt(1_000));
                long amount = random.nextBoolean() ? 100 + random.nextInt(900) : 1_000 + random.nextInt(999_000);
                long at = base + i * 1000L / perSecond - (late ? lateMillis : 0);   // a made-up clock: the same again tomorrow
                String json = "{\"payId\":\"p%d\",\"merchantId\":\"m%d\",\"card\":\"%s\",\"amount\":%d,\"at\":%d}"
                    .formatted(i, random.nextInt(20), card, amount, at);
                for (int copy = 0; copy < (twice ? 2 : 1); copy++) {
                    producer.send(new ProducerRecord<>("pay-events", card, json));
                    sent++;
                    sum += amount;
                }
                if (i % perSecond == perSecond - 1) Thread.sleep(1000);
            }
            // endregion loop
        }
        System.out.println("sent " + sent + " sum " + sum);
    }
}
