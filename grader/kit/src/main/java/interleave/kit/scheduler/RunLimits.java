package interleave.kit.scheduler;

/**
 * How far the scheduler goes.
 *
 * @param runs runs of one scenario in one pass
 * @param nanos wall-clock time after which a pass starts no further run; far more than it should need
 * @param stepsPerRun steps of all threads in one run
 * @param accessesPerRun plain accesses of all threads in one run
 */
record RunLimits(int runs, long nanos, int stepsPerRun, int accessesPerRun) {
    static final RunLimits DEFAULT = new RunLimits(4_000, 8_000_000_000L, 20_000, 5_000_000);
}
