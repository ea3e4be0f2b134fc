package interleave.kit.scheduler;

/**
 * How far the scheduler goes. What is seen must not depend on how fast the machine is: the number of runs
 * is the limit that counts.
 *
 * @param runs runs of one scenario in one pass
 * @param samples runs drawn at random where a pass has not seen all
 * @param nanos wall-clock time after which no further run of a scenario starts; far more than it should need
 * @param stepsPerRun steps of all threads in one run
 * @param accessesPerRun plain accesses of all threads in one run
 * @param turnsPerRun turns of loops of all threads in one run
 */
record RunLimits(int runs, int samples, long nanos, int stepsPerRun, int accessesPerRun, int turnsPerRun) {
    static final RunLimits DEFAULT = new RunLimits(600, 150, 20_000_000_000L, 20_000, 5_000_000, 2_000_000);
}
