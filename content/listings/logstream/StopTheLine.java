package logstream;

import com.lmax.disruptor.ExceptionHandler;

// region stop
final class StopTheLine implements ExceptionHandler<LogEvent> {
    private final LineState line;

    StopTheLine(LineState line) {
        this.line = line;
    }

    @Override
    public void handleEventException(Throwable ex, long sequence, LogEvent event) {
        line.stop();                            // intake answers 503, liveness turns red
        throw new IllegalStateException("journal stopped at sequence " + sequence, ex);
    }

    @Override
    public void handleOnStartException(Throwable ex) {
        line.stop();
    }

    @Override
    public void handleOnShutdownException(Throwable ex) {
        line.stop();
    }
}
// endregion stop
