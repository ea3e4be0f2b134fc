package interleave.bench;

import com.vmlens.api.AllInterleavings;
import java.lang.reflect.Method;

/** One loop of two increments, and nothing else: the least that an answer of the agent can cost. */
public final class FloorMain {
    private FloorMain() {}

    /** @param arguments the name of a counter's class, which can be made and incremented without arguments */
    public static void main(String[] arguments) throws Exception {
        Class<?> type = Class.forName(arguments[0]);
        Method increment = type.getMethod("increment");
        int runs = 0;
        try (AllInterleavings orders = new AllInterleavings("two increments", true)) {
            while (orders.hasNext()) {
                runs++;
                Object counter = type.getConstructor().newInstance();
                Thread other = new Thread(() -> call(increment, counter));
                other.start();
                call(increment, counter);
                other.join();
            }
        }
        System.out.println("runs " + runs);
    }

    private static void call(Method method, Object on) {
        try {
            method.invoke(on);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
