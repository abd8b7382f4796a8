package logstream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTornTailTest {
    @TempDir
    Path dir;

    // region torn
    @Test
    void everyCutLeavesAPrefix() throws IOException {
        Path whole = dir.resolve("whole");
        List<Long> ends = new ArrayList<>();
        try (Journal journal = new Journal(whole, old -> { })) {
            for (int seq = 0; seq < 5; seq++) {
                journal.append(new LogBatch("pay-1", seq, new byte[seq * 7]));
                journal.sync();
                ends.add(journal.synced());
            }
        }
        byte[] bytes = Files.readAllBytes(whole);
        for (int cut = 0; cut <= bytes.length; cut++) {
            Path torn = dir.resolve("torn-" + cut);
            Files.write(torn, java.util.Arrays.copyOf(bytes, cut));
            List<Long> seqs = new ArrayList<>();
            try (FileChannel file = FileChannel.open(torn, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                assertEquals(Journal.recover(file, b -> seqs.add(b.seq())), file.size());
            }
            long end = cut;
            assertEquals(ends.stream().filter(at -> at <= end).count(), seqs.size());   // nothing whole is thrown away
            for (int i = 0; i < seqs.size(); i++) {
                assertEquals(i, seqs.get(i));
            }
        }
    }
    // endregion torn
}
