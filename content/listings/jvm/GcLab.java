package jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

public final class GcLab {
  private GcLab() {}

  // region program
  public static void main(String[] args) throws InterruptedException {
    List<byte[]> kept = new ArrayList<>();
    Random size = new Random(1);
    for (int n = 1; n <= 600_000; n++) {
      byte[] record = new byte[1024 + size.nextInt(8192)];
      if (n % 12 == 0) kept.add(record);           // lives long, gets promoted
      if (kept.size() > 18_000) kept.subList(0, 9_000).clear();
      if (n % 20_000 == 0) kept.add(new byte[3 << 20]); // humongous
      if (n % 1_000 == 0) Thread.sleep(10);
    }
  }
  // endregion program
}
