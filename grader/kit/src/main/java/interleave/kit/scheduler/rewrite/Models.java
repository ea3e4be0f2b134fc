package interleave.kit.scheduler.rewrite;

import interleave.kit.scheduler.model.Adders;
import interleave.kit.scheduler.model.Clock;
import interleave.kit.scheduler.model.Conditions;
import interleave.kit.scheduler.model.Exits;
import interleave.kit.scheduler.model.Latches;
import interleave.kit.scheduler.model.LockModel;
import interleave.kit.scheduler.model.ModelOf;
import interleave.kit.scheduler.model.Monitors;
import interleave.kit.scheduler.model.Parking;
import interleave.kit.scheduler.model.ReadWriteLocks;
import interleave.kit.scheduler.model.ReentrantLocks;
import interleave.kit.scheduler.model.ReentrantReadWriteLocks;
import interleave.kit.scheduler.model.RuntimeExits;
import interleave.kit.scheduler.model.Semaphores;
import interleave.kit.scheduler.model.Sleeps;
import interleave.kit.scheduler.model.StampedLocks;
import interleave.kit.scheduler.model.Threads;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/** Which method of a model stands for which method of the JDK. */
public final class Models {
    private static final List<Class<?>> ALL = List.of(
            Adders.class,
            Clock.class,
            Conditions.class,
            Exits.class,
            Latches.class,
            LockModel.class,
            Monitors.class,
            Parking.class,
            ReadWriteLocks.class,
            ReentrantLocks.class,
            ReentrantReadWriteLocks.class,
            RuntimeExits.class,
            Semaphores.class,
            Sleeps.class,
            StampedLocks.class,
            Threads.class);
    private static final String LOCK = "java/util/concurrent/locks/Lock";
    /** The sides of a read-write lock are locks with types of their own. */
    private static final Map<String, String> SAME_AS = Map.of(
            "java/util/concurrent/locks/ReentrantReadWriteLock$ReadLock",
            LOCK,
            "java/util/concurrent/locks/ReentrantReadWriteLock$WriteLock",
            LOCK,
            "java/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionObject",
            "java/util/concurrent/locks/Condition");

    /** The method that is to be called instead. */
    record Stand(String owner, String name, String descriptor) {}

    private static final Map<String, Stand> STANDS = new HashMap<>();
    private static final Set<String> CALLS = new HashSet<>();

    static {
        for (Class<?> model : ALL) {
            Class<?> modelled = model.getAnnotation(ModelOf.class).value();
            for (Method method : model.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    add(model, modelled, method);
                }
            }
        }
    }

    private Models() {}

    private static void add(Class<?> model, Class<?> modelled, Method method) {
        String descriptor = Type.getMethodDescriptor(method);
        String receiver = Type.getDescriptor(modelled);
        boolean instance = descriptor.startsWith("(" + receiver);
        if (!exists(modelled, method, instance)) {
            return;
        }
        String original = instance ? "(" + descriptor.substring(1 + receiver.length()) : descriptor;
        STANDS.put(
                key(Type.getInternalName(modelled), method.getName(), original, !instance),
                new Stand(Type.getInternalName(model), method.getName(), descriptor));
        CALLS.add(modelled.getName() + "." + method.getName());
    }

    /** What a model offers besides is called by the kit only; student code may have methods of that name. */
    private static boolean exists(Class<?> modelled, Method method, boolean instance) {
        Class<?>[] types = method.getParameterTypes();
        Class<?>[] original = instance ? Arrays.copyOfRange(types, 1, types.length) : types;
        try {
            return Modifier.isStatic(
                            modelled.getMethod(method.getName(), original).getModifiers())
                    != instance;
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    private static String key(String owner, String name, String descriptor, boolean isStatic) {
        return (isStatic ? "static " : "") + owner + "." + name + descriptor;
    }

    /** Gives what is to be called in place of a method of {@code owner}; null when nothing is. */
    static Stand find(String owner, String name, String descriptor, boolean isStatic) {
        String type = SAME_AS.getOrDefault(owner, owner);
        Stand stand = STANDS.get(key(type, name, descriptor, isStatic));
        return stand != null || isStatic ? stand : STANDS.get(key("java/lang/Object", name, descriptor, false));
    }

    /** Tells whether calls such as {@code java.util.concurrent.Semaphore.acquire} are modelled. */
    public static boolean isModelled(String call) {
        int dot = call.lastIndexOf('.');
        String type = SAME_AS.getOrDefault(call.substring(0, dot).replace('.', '/'), call.substring(0, dot));
        return CALLS.contains(type.replace('/', '.') + call.substring(dot));
    }
}
