package interleave.kit.wire;

import interleave.kit.result.Outcome;

/** What a child JVM tells while it works. */
public sealed interface Frame {

    /** The JVM is there, and no class of a submission has been loaded in it yet. */
    record Hello() implements Frame {}

    /** The trial starts; its time runs from here. */
    record Begin(String trial) implements Frame {}

    /** The trial is over. */
    record End(String trial, Outcome outcome) implements Frame {}

    /** The trial hangs in that method of the student's; its end is told next. */
    record Hangs(String method) implements Frame {}

    /** All trials are over, and the JVM ends by itself. */
    record Done() implements Frame {}
}
