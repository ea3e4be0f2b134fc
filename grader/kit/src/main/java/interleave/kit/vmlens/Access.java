package interleave.kit.vmlens;

/**
 * One line of a run: what a thread did, in the words of the event reader.
 *
 * @param thread the thread's name
 * @param races whether it is one half of a data race
 * @param operation {@code Read}, {@code Volatile Write}, {@code Monitor Enter}, {@code Thread Start}, …
 * @param element the field or the JDK's method, {@code a/b/Counter.value}; may be empty
 * @param object a number that stands for the object, or the other thread's name
 * @param method the method it was done in, {@code a/b/Counter.increment}
 */
record Access(String thread, boolean races, String operation, String element, String object, String method) {

    boolean writes() {
        return operation.endsWith("Write");
    }

    /** Says whether the two are accesses of different threads to one variable, one of them a write. */
    boolean conflictsWith(Access other) {
        return !thread.equals(other.thread)
                && element.equals(other.element)
                && object.equals(other.object)
                && (writes() || other.writes());
    }

    /** Says whether it orders threads without being a lock: a volatile field, an atomic, a concurrent map. */
    boolean isVolatile() {
        return operation.startsWith("Volatile ") || isCall();
    }

    /** Says whether the element is a method of the JDK; it stands where others name a field. */
    boolean isCall() {
        return element.startsWith("java/util/concurrent/");
    }

    /** Gives what stands for the variable: the field, or for a call its class, and the object. */
    String variable() {
        return (isCall() ? Names.owner(element) : element) + " of " + object;
    }

    boolean acquires() {
        return operation.endsWith(" Enter");
    }

    boolean releases() {
        return operation.endsWith(" Exit");
    }
}
