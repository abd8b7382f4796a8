package spring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

class TransferPublisher {

    record Transfer(String id, String account, long amount) { }

    interface Unsent { void mark(String id, Throwable error); }

    private final KafkaTemplate<String, Transfer> template;
    private final Unsent unsent;

    TransferPublisher(KafkaTemplate<String, Transfer> template, Unsent unsent) {
        this.template = template;
        this.unsent = unsent;
    }

    // region publish
    CompletableFuture<SendResult<String, Transfer>> publish(Transfer transfer) {
        return template.send("transfers", transfer.account(), transfer)
            .whenComplete((sent, error) -> {
                if (error != null) {
                    unsent.mark(transfer.id(), error);   // producer's I/O thread: no blocking here
                }
            });
    }

    void publishAndWait(Transfer transfer) throws InterruptedException {
        try {
            template.send("transfers", transfer.account(), transfer).get(70, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            unsent.mark(transfer.id(), e);               // may be stored all the same: look before resending
        }
    }
    // endregion publish
}
