package interleave.kit.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** The main class of the JVMs that a test starts: prepares {@link Peer}, then runs the test's own main class. */
final class PeerMain {
    /** The status of a program that threw; the JVM's own. */
    private static final int THREW = 1;

    private PeerMain() {}

    public static void main(String[] arguments) throws Exception {
        Peer.begin();
        Method main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException wrapped) {
            Throwable thrown = wrapped.getCause();
            thrown.printStackTrace();
            Peer.thrown(thrown + (thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0]));
            System.exit(THREW);
        }
    }
}
