package interleave.kit.vmlens;

/** Reports as they were written by the event reader, cut to the lines that matter. */
final class Reports {
    private static final String MARK = "&lt;span style&#61;&quot;color: red;&quot;&gt;Data Race&lt;/span&gt; ";

    /** {@code increment} is synchronized, {@code value} is not. */
    static final String UNSYNCHRONISED_READ =
            """
            0;main;Thread Start;;thread 1;interleave/kit/conduct/FreeThreads.lambda$together$0
            1;main;Thread Start;;thread 2;interleave/kit/conduct/FreeThreads.lambda$together$0
            2;main;Read;java/util/ArrayList.size;;java/util/ArrayList$Itr.hasNext
            2;thread 1;Monitor Enter;;2;t/SharedCounter.increment
            3;thread 1;%1$sRead;t/SharedCounter.counter;2;t/SharedCounter.increment
            3;thread 1;%1$sWrite;t/SharedCounter.counter;2;t/SharedCounter.increment
            3;thread 1;Monitor Exit;;2;t/SharedCounter.increment
            4;thread 2;%1$sRead;t/SharedCounter.counter;2;t/SharedCounter.value
            5;thread 2;Write; array[0];;t/CounterTest.lambda$read$0
            6;main;Read;t/SharedCounter.counter;2;t/SharedCounter.value
            """
                    .formatted(MARK);

    /** A correct lock of compareAndSet and set; the release of thread 2 was written down too late. */
    static final String SPIN_LOCK =
            """
            2;thread 2;Volatile ReadWrite;%2$s.compareAndSet;30;t/Spin.inc
            3;thread 1;Volatile ReadWrite;%2$s.compareAndSet;30;t/Spin.inc
            4;thread 1;Volatile ReadWrite;%2$s.compareAndSet;30;t/Spin.inc
            7;thread 2;%1$sRead;t/Spin.c;29;t/Spin.inc
            7;thread 2;%1$sWrite;t/Spin.c;29;t/Spin.inc
            8;thread 1;Volatile ReadWrite;%2$s.compareAndSet;30;t/Spin.inc
            9;thread 1;%1$sRead;t/Spin.c;29;t/Spin.inc
            9;thread 1;%1$sWrite;t/Spin.c;29;t/Spin.inc
            9;thread 1;Volatile Write;%2$s.set;30;t/Spin.inc
            10;thread 2;Volatile Write;%2$s.set;30;t/Spin.inc
            """
                    .formatted(MARK, "java/util/concurrent/atomic/AtomicBoolean");

    static final String CALM =
            """
            2;thread 1;ReentrantLock Enter;;1;t/Spin.inc
            3;thread 1;ReentrantLock Exit;;1;t/Spin.inc
            """;

    private Reports() {}

    static String runs(String... runs) {
        return String.join("New Run\n", runs);
    }
}
