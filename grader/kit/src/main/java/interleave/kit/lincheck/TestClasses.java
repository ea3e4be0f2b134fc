package interleave.kit.lincheck;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads classes as its parent does and remembers which ones it was asked for: those of tests. What
 * these stand on is loaded by the parent without asking here.
 */
final class TestClasses extends ClassLoader {
    private final Map<String, Class<?>> loaded = new LinkedHashMap<>();

    TestClasses(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        Class<?> type = super.loadClass(name, resolve);
        synchronized (loaded) {
            loaded.put(name, type);
        }
        return type;
    }

    /** Gives an object of each class that was asked for; one that cannot be made is left to its trial. */
    List<Object> objects() {
        List<Object> objects = new ArrayList<>();
        synchronized (loaded) {
            loaded.values().forEach(type -> add(objects, type));
        }
        return objects;
    }

    private static void add(List<Object> objects, Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            objects.add(constructor.newInstance());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError brokenByItsFields) {
            // The trial makes such an object, too, and tells what happened.
        }
    }
}
