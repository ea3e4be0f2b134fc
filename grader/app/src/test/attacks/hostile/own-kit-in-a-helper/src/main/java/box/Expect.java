package interleave.kit;

public final class Expect {
    public static void equal(String what, long expected, long actual) {}
}
