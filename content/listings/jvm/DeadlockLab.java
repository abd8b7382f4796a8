package jvm;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class DeadlockLab {
  private DeadlockLab() {}

  // region lab
  static final Object LEDGER = new Object(), LIMITS = new Object();

  static void lockBoth(Object first, Object second, CountDownLatch both) {
    synchronized (first) {
      both.countDown();
      try { both.await(); } catch (InterruptedException e) { return; }
      synchronized (second) { both.countDown(); }
    }
  }

  public static void main(String[] args) {
    CountDownLatch both = new CountDownLatch(2);
    new Thread(() -> lockBoth(LEDGER, LIMITS, both), "debit").start();
    new Thread(() -> lockBoth(LIMITS, LEDGER, both), "credit").start();

    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.submit(() -> pool.submit(() -> "no thread left").get());
  }
  // endregion lab
}
