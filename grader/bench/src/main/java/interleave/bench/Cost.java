package interleave.bench;

/**
 * What marking a class has cost.
 *
 * @param submissions how many there were
 * @param seconds from the start to the end
 * @param processorSeconds of all processes; not a number where that is not told
 */
record Cost(int submissions, double seconds, double processorSeconds) {
    double perMinute() {
        return 60 * submissions / seconds;
    }

    double processorSecondsEach() {
        return processorSeconds / submissions;
    }
}
