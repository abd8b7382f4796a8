package logstream;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/** One append-only file. Written by one thread; read up to {@link #synced()} by others. */
final class Journal implements Closeable {
    static final int HEAD = 8;
    static final int MAX_FRAME = 2 << 20;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(4 << 20);
    private final CRC32C crc = new CRC32C();
    private volatile long synced;

    Journal(Path file, Consumer<LogBatch> replay) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        synced = recover(channel, replay);
        channel.position(synced);
    }

    long synced() {
        return synced;
    }

    // region append
    void append(LogBatch batch) throws IOException {
        byte[] source = batch.source().getBytes(StandardCharsets.UTF_8);
        int length = Long.BYTES + Short.BYTES + source.length + batch.body().length;
        if (buffer.remaining() < HEAD + length) {
            write();
        }
        int start = buffer.position();
        buffer.putInt(length).putInt(0)
                .putLong(batch.seq()).putShort((short) source.length).put(source).put(batch.body());
        crc.reset();
        crc.update(buffer.slice(start + HEAD, length));
        buffer.putInt(start + Integer.BYTES, (int) crc.getValue());
    }

    void sync() throws IOException {
        write();
        channel.force(false);                   // content and the size needed to read it
        synced = channel.position();
    }
    // endregion append

    private void write() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    // region recover
    static long recover(FileChannel channel, Consumer<LogBatch> each) throws IOException {
        long good = scan(channel, 0, channel.size(), Integer.MAX_VALUE, each);
        channel.truncate(good);                 // what follows was never acknowledged
        channel.force(true);
        return good;
    }

    static long scan(FileChannel channel, long from, long end, int most, Consumer<LogBatch> each) throws IOException {
        CRC32C crc = new CRC32C();
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        long at = from;
        for (int n = 0; n < most && at + HEAD <= end && fill(channel, head.clear(), at); n++) {
            int length = head.getInt();
            int expected = head.getInt();
            if (length < 10 || length > MAX_FRAME || at + HEAD + length > end) {
                break;                          // torn head or torn body
            }
            ByteBuffer body = ByteBuffer.allocate(length);
            crc.reset();
            if (!fill(channel, body, at + HEAD) || checksum(crc, body) != expected) {
                break;
            }
            each.accept(parse(body));
            at += HEAD + length;
        }
        return at;
    }
    // endregion recover

    private static int checksum(CRC32C crc, ByteBuffer body) {
        crc.update(body.duplicate());
        return (int) crc.getValue();
    }

    private static boolean fill(FileChannel channel, ByteBuffer to, long from) throws IOException {
        while (to.hasRemaining()) {
            int read = channel.read(to, from + to.position());
            if (read < 0) {
                return false;
            }
        }
        to.flip();
        return true;
    }

    private static LogBatch parse(ByteBuffer body) {
        long seq = body.getLong();
        byte[] source = new byte[body.getShort()];
        body.get(source);
        byte[] lines = new byte[body.remaining()];
        body.get(lines);
        return new LogBatch(new String(source, StandardCharsets.UTF_8), seq, lines);
    }

    long read(long from, int most, Consumer<LogBatch> each) throws IOException {
        return scan(channel, from, synced, most, each);
    }

    @Override
    public void close() throws IOException {
        sync();
        channel.close();
    }
}
