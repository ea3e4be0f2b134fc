package interleave.placeholder;

/**
 * Let one through, of any number of threads that come. A new door is open.
 *
 * <p>Every call is <b>one atomic step</b>: of all calls on a door, exactly one goes through, and it is the
 * first one in some order that explains all results.
 */
public interface Door {

    /**
     * Go through and close the door, if it is open. Never waits for anybody to come.
     *
     * @return whether this call went through
     */
    boolean enter();
}
