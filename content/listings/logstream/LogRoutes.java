package logstream;

import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
public class LogRoutes {
    @Bean
    RouterFunction<ServerResponse> ingest(Intake intake) {
        return RouterFunctions.route()
                .POST("/ingest/{source}/{seq}", request -> handle(request, intake))
                .build();
    }

    // region handle
    private static Mono<ServerResponse> handle(ServerRequest request, Intake intake) {
        String source = request.pathVariable("source");
        long seq;
        try {
            seq = Long.parseLong(request.pathVariable("seq"));
        } catch (NumberFormatException e) {
            return ServerResponse.badRequest().build();
        }
        return request.bodyToMono(byte[].class)         // copies to the heap and frees the network buffer
                .flatMap(body -> intake.accept(new LogBatch(source, seq, body)))
                .flatMap(synced -> ServerResponse.ok().build())
                .onErrorResume(RingFullException.class, full -> busy("1"))
                .onErrorResume(TimeoutException.class, unknown -> busy("5"))
                .onErrorResume(DataBufferLimitException.class,
                        large -> ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build());
    }

    private static Mono<ServerResponse> busy(String seconds) {
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, seconds).build();
    }
    // endregion handle
}
