package interleave.grader.cli;

/**
 * One thing about this machine.
 *
 * @param fix what to do; empty when nothing has to be done
 */
record Finding(String what, String found, String fix) {
    static Finding well(String what, String found) {
        return new Finding(what, found, "");
    }

    boolean isWell() {
        return fix.isEmpty();
    }
}
