package logstream;

import com.lmax.disruptor.EventHandler;

/** Stars out all but the last four of 13 to 19 digits in a row, in place, without building a String. */
// region mask
public final class MaskCards implements EventHandler<LogEvent> {
    @Override
    public void onEvent(LogEvent event, long sequence, boolean endOfBatch) {
        byte[] body = event.batch.body();
        int run = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i < body.length && body[i] >= '0' && body[i] <= '9') {
                run++;
            } else {
                if (run >= 13 && run <= 19) {
                    java.util.Arrays.fill(body, i - run, i - 4, (byte) '*');
                }
                run = 0;
            }
        }
    }
}
// endregion mask
