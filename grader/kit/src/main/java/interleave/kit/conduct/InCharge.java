package interleave.kit.conduct;

/** Holds the conductor of this JVM; written before any thread of a scenario is started. */
final class InCharge {
    static volatile Conductor conductor;

    private InCharge() {}
}
