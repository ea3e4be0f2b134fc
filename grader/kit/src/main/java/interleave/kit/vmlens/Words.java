package interleave.kit.vmlens;

import java.util.Locale;

/** Says in words what a thread did. */
final class Words {
    private Words() {}

    /** Gives {@code writes SharedCounter.value in increment()}; empty for what only ends another step. */
    static String of(Access access) {
        String operation = access.operation();
        String in = " in " + method(access);
        if (operation.endsWith(" Enter")) {
            return enter(access) + in;
        }
        if (operation.endsWith(" Exit")) {
            return access.element().isEmpty() ? "releases " + lock(access) + in : "";
        }
        return switch (operation) {
            case "Thread Start" -> "starts " + access.object();
            case "Thread Join" -> "waits for the end of " + access.object();
            default -> access(access) + in;
        };
    }

    /** Gives the verb of an access to memory. */
    static String verb(Access access) {
        String operation = access.operation();
        if (operation.endsWith("ReadWrite")) {
            return "updates";
        }
        return access.writes() ? "writes" : "reads";
    }

    /** Gives the method, without its class where that is the one of the variable as well. */
    static String method(Access access) {
        String full = Names.method(access.method());
        String owner = Names.owner(access.element());
        String prefix = Names.owner(Names.field(access.element())) + ".";
        boolean same = owner.equals(Names.owner(access.method())) && full.startsWith(prefix);
        return same ? full.substring(prefix.length()) : full;
    }

    private static String access(Access access) {
        return access.isCall()
                ? "calls " + Names.method(access.element())
                : verb(access) + " " + Names.field(access.element());
    }

    private static String enter(Access access) {
        return access.element().isEmpty() ? "acquires " + lock(access) : "calls " + Names.method(access.element());
    }

    private static String lock(Access access) {
        String kind = access.operation().substring(0, access.operation().lastIndexOf(' '));
        return switch (kind) {
            case "Monitor" -> "the monitor";
            case "ReadLock" -> "the read lock";
            case "WriteLock" -> "the write lock";
            case "ReentrantLock" -> "the lock";
            default -> "the " + kind.toLowerCase(Locale.ROOT);
        };
    }
}
