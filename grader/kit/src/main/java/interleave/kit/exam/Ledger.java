package interleave.kit.exam;

import interleave.kit.result.Outcome;
import interleave.kit.wire.Frame;
import interleave.kit.wire.Order;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one child JVM has told, as far as it is believed.
 *
 * <p>Our code in that JVM begins the trials in the order's order, ends each before it begins the next, and is done
 * when it has ended all. Frames that say anything else are somebody else's, at least in part. What was told
 * before them stands, but where a trial is ended twice, neither end does.
 */
final class Ledger {
    private final Decoy decoy;
    private final Deque<String> toCome = new ArrayDeque<>();
    private final Map<String, Outcome> told = new LinkedHashMap<>();
    private final List<String> hungIn = new ArrayList<>();
    private String running;
    private boolean done;
    private String distrust = "";

    Ledger(List<Order.TrialOrder> trials, Decoy decoy) {
        this.decoy = decoy;
        trials.forEach(trial -> toCome.add(trial.name()));
    }

    /** Takes what the JVM says next; after a frame that is not believed, no other is. */
    void take(Frame frame) {
        if (isBroken()) {
            return;
        }
        if (done) {
            distrust = "went on after its end";
        } else if (frame instanceof Frame.Begin begin) {
            begin(begin.trial());
        } else if (frame instanceof Frame.End end) {
            end(end.trial(), end.outcome());
        } else if (frame instanceof Frame.Hangs hangs) {
            hangs(hangs.method());
        } else if (frame instanceof Frame.Done) {
            end();
        } else {
            distrust = "began anew";
        }
    }

    /** Takes a line that is no frame, where nothing else can be. */
    void takeGarbled() {
        if (!isBroken()) {
            distrust = "wrote what is no result";
        }
    }

    private void begin(String trial) {
        if (running == null && trial.equals(toCome.peek())) {
            running = toCome.remove();
        } else {
            distrust = "began a test out of turn";
        }
    }

    private void end(String trial, Outcome outcome) {
        if (!trial.equals(running)) {
            distrust = told.remove(trial) == null ? "told of a test that was not running" : "told of a test twice";
        } else if (trial.equals(decoy.trial().name())) {
            running = null;
            if (decoy.belies(outcome)) {
                told.clear();
                distrust = "told of a test of the grader's own what cannot be";
            }
        } else {
            running = null;
            told.put(trial, outcome);
        }
    }

    private void hangs(String method) {
        if (running == null) {
            distrust = "told of a test that was not running";
        } else {
            hungIn.add(method);
        }
    }

    private void end() {
        done = running == null && toCome.isEmpty();
        distrust = done ? "" : "said that all tests had ended when some had not";
    }

    /** Tells whether something was said that cannot be believed. */
    boolean isBroken() {
        return !distrust.isEmpty();
    }

    /** Gives what the JVM did that cannot be believed; empty if nothing. */
    String distrust() {
        return distrust;
    }

    boolean isDone() {
        return done && !isBroken();
    }

    /** Tells whether a trial of the submission's has begun and not ended. */
    boolean isRunning() {
        return running != null && !running.equals(decoy.trial().name());
    }

    /** Ends the running trial in place of the JVM that broke off. */
    void breakOff(Outcome outcome) {
        told.put(running, outcome);
        running = null;
    }

    /** Takes back the begin of the running trial: it is not run after all. */
    void withdraw() {
        running = null;
    }

    Map<String, Outcome> told() {
        return told;
    }

    List<String> hungIn() {
        return hungIn;
    }
}
