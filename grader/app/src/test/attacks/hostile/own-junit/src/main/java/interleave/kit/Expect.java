package interleave.kit;

public final class Expect {
    public static void equal(String what, Object expected, Object actual) {}
}
