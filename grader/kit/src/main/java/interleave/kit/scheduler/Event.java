package interleave.kit.scheduler;

/**
 * A step that was taken.
 *
 * @param depth how many decisions of the search lie before it
 * @param tick the thread's own count of steps, this one included
 */
record Event(int depth, int thread, int tick, Op.Kind kind) {

    boolean isOrderedBefore(ControlledThread other) {
        return other.order.get(thread) >= tick;
    }
}
