package interleave.kit.scheduler.rewrite;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Classes of {@code java.util.concurrent} that the student's code gets as copies, under a name of the
 * kit's: they are rewritten as the student's own classes are, so that threads can be switched inside.
 *
 * <p>Other interfaces, exceptions and enums are not copied: they are what the copies and everybody else
 * have in common. What is not listed either has a model or is not known.
 */
public final class JdkCopies {
    private static final String COPY = "interleave/jdk/";
    private static final String CONCURRENT = "java/util/concurrent/";
    private static final Set<String> COPIED = Set.of(
            CONCURRENT + "AbstractExecutorService",
            CONCURRENT + "ArrayBlockingQueue",
            CONCURRENT + "CompletableFuture",
            CONCURRENT + "ConcurrentLinkedDeque",
            CONCURRENT + "ConcurrentLinkedQueue",
            CONCURRENT + "CopyOnWriteArrayList",
            CONCURRENT + "CopyOnWriteArraySet",
            CONCURRENT + "CyclicBarrier",
            CONCURRENT + "DelayQueue",
            CONCURRENT + "ExecutorCompletionService",
            CONCURRENT + "Executors",
            CONCURRENT + "FutureTask",
            CONCURRENT + "LinkedBlockingDeque",
            CONCURRENT + "LinkedBlockingQueue",
            CONCURRENT + "LinkedTransferQueue",
            CONCURRENT + "Phaser",
            CONCURRENT + "PriorityBlockingQueue",
            CONCURRENT + "ScheduledThreadPoolExecutor",
            CONCURRENT + "SynchronousQueue",
            CONCURRENT + "ThreadPoolExecutor",
            CONCURRENT + "locks/AbstractOwnableSynchronizer",
            CONCURRENT + "locks/AbstractQueuedLongSynchronizer",
            CONCURRENT + "locks/AbstractQueuedSynchronizer");
    /** Interfaces that name a copied class in their methods are copied with it. */
    private static final Set<String> NAMING_COPIES =
            Set.of(CONCURRENT + "CompletionStage", CONCURRENT + "RejectedExecutionHandler");

    private static final Map<String, String> INTERNALS = Map.of(
            "jdk/internal/misc/Unsafe", "interleave/kit/scheduler/jdk/Unsafe",
            "jdk/internal/invoke/MhUtil", "interleave/kit/scheduler/jdk/MhUtil",
            "jdk/internal/vm/SharedThreadContainer", "interleave/kit/scheduler/jdk/SharedThreadContainer");
    /** These lead to pools that are not copied. */
    private static final Set<String> LEADING_ELSEWHERE =
            Set.of("newWorkStealingPool", "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor");

    private static final Map<String, Boolean> KNOWN = new HashMap<>();
    private static final Remapper NAMES = new Remapper(Opcodes.ASM9) {
        @Override
        public String map(String type) {
            return INTERNALS.getOrDefault(type, isCopied(type) ? COPY + type : type);
        }
    };

    private JdkCopies() {}

    /** Tells whether a call such as {@code java.util.concurrent.ArrayBlockingQueue.put} goes to a copy. */
    public static boolean leadsToCopy(String call) {
        int dot = call.lastIndexOf('.');
        return isCopied(call.substring(0, dot).replace('.', '/'))
                && !LEADING_ELSEWHERE.contains(call.substring(dot + 1));
    }

    static boolean isCopy(String type) {
        return type.startsWith(COPY);
    }

    /** Gives {@code type}, a class file, with the names of copies in place of the originals'. */
    static byte[] renamed(byte[] type) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(type).accept(new ClassRemapper(writer, NAMES), 0);
        return writer.toByteArray();
    }

    /** Gives the class file of a copy, not rewritten yet. */
    static byte[] bytes(String copy) throws IOException {
        return renamed(original(copy.substring(COPY.length())));
    }

    private static synchronized boolean isCopied(String type) {
        int nested = type.indexOf('$');
        return NAMING_COPIES.contains(type)
                || COPIED.contains(nested < 0 ? type : type.substring(0, nested))
                        && KNOWN.computeIfAbsent(type, JdkCopies::isOrdinaryClass);
    }

    private static boolean isOrdinaryClass(String type) {
        try {
            ClassReader reader = new ClassReader(original(type));
            int special = Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM;
            return (reader.getAccess() & special) == 0 && !reader.getClassName().endsWith("Exception");
        } catch (IOException gone) {
            return false;
        }
    }

    private static byte[] original(String type) throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(type + ".class")) {
            if (in == null) {
                throw new IOException("this JDK has no " + type);
            }
            return in.readAllBytes();
        }
    }
}
