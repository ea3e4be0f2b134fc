package interleave.kit.scheduler;

import interleave.kit.scheduler.WakeUps.Began;
import interleave.kit.scheduler.WakeUps.Changed;
import interleave.kit.scheduler.WakeUps.Event;
import interleave.kit.scheduler.WakeUps.WentOn;
import interleave.kit.scheduler.WakeUps.Woke;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells in a sentence what went wrong between waiting and waking. What it tells is a fact of the run, not a guess. */
final class WakeUpStory {
    private final List<Event> events;
    private final Set<ControlledThread> broken;

    WakeUpStory(WakeUps wakeUps) {
        this.events = wakeUps.events();
        this.broken = wakeUps.broken();
    }

    /** Says why a thread that waits for ever was not woken; empty when none of {@code stuck} waits to be woken. */
    Optional<String> ofStandstill(List<ControlledThread> stuck) {
        List<ControlledThread> sleepers =
                stuck.stream().filter(thread -> lastOf(thread) instanceof Began).toList();
        return first(sleepers, this::anotherWasWoken)
                .or(() -> first(sleepers, this::changedInSilence))
                .or(() -> first(sleepers, this::wokenTooEarly))
                .or(() -> first(
                        sleepers,
                        sleeper -> Optional.of("Since " + sleeper.name + " began to wait, nobody has woken it.")));
    }

    private static Optional<String> first(
            List<ControlledThread> sleepers, Function<ControlledThread, Optional<String>> telling) {
        return sleepers.stream().map(telling).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> anotherWasWoken(ControlledThread sleeper) {
        int begin = events.lastIndexOf(lastOf(sleeper));
        Location place = ((Began) events.get(begin)).place();
        for (int i = events.size() - 1; i > begin; i--) {
            if (events.get(i) instanceof Woke woke
                    && woke.place() == place
                    && !woke.woken().isEmpty()) {
                return Optional.of(woke.call() + woke.thread().name + " woke " + names(woke.woken()) + ", "
                        + whatBecameOf(woke.woken().get(0), i) + "; nobody has woken " + sleeper.name + ".");
            }
        }
        return Optional.empty();
    }

    private Optional<String> changedInSilence(ControlledThread sleeper) {
        int begin = events.lastIndexOf(lastOf(sleeper));
        for (int i = events.size() - 1; i > begin; i--) {
            if (events.get(i) instanceof Changed changed) {
                return Optional.of("After " + sleeper.name + " had begun to wait, " + changed.call()
                        + changed.thread().name + " changed " + changed.variable() + "; nobody has woken "
                        + sleeper.name + ".");
            }
        }
        return Optional.empty();
    }

    private Optional<String> wokenTooEarly(ControlledThread sleeper) {
        Began began = (Began) lastOf(sleeper);
        for (int i = events.lastIndexOf(began) - 1; i >= 0; i--) {
            if (events.get(i).thread() == sleeper) {
                return Optional.empty();
            }
            boolean inVain = events.get(i) instanceof Woke woke && woke.place() == began.place();
            if (inVain && ((Woke) events.get(i)).inCalls().contains(sleeper)) {
                Woke woke = (Woke) events.get(i);
                return Optional.of(woke.call() + woke.thread().name + " woke nobody, for " + sleeper.name
                        + " did not wait yet; then it began to wait, and nobody has woken it.");
            }
        }
        return Optional.empty();
    }

    private String whatBecameOf(ControlledThread woken, int from) {
        for (Event event : events.subList(from + 1, events.size())) {
            if (event.thread() == woken && event instanceof WentOn wentOn && wentOn.interrupted()) {
                return "which was interrupted as well and left without waking another one";
            }
            if (event.thread() == woken && event instanceof Began) {
                return "which went back to waiting";
            }
        }
        return woken.finished ? "which has gone on and ended" : "which has gone on";
    }

    private Event lastOf(ControlledThread thread) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).thread() == thread) {
                return events.get(i);
            }
        }
        return null;
    }

    /** Says who was overtaken between being woken and going on, and went on all the same; empty when nobody was. */
    Optional<String> ofOvertaking() {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof Woke woke) {
                int from = i;
                Optional<String> told = first(suspects(woke), woken -> overtaken(woken, woke, from));
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    /** Where threads have thrown, the story is theirs. */
    private List<ControlledThread> suspects(Woke woke) {
        return woke.woken().stream()
                .filter(thread -> broken.isEmpty() || broken.contains(thread))
                .toList();
    }

    private Optional<String> overtaken(ControlledThread woken, Woke woke, int from) {
        Changed overtaking = null;
        boolean wentOn = false;
        for (Event event : events.subList(from + 1, events.size())) {
            if (!wentOn && event instanceof Changed changed && isThirdParty(changed.thread(), woken, woke)) {
                overtaking = changed;
            } else if (event.thread() == woken && event instanceof WentOn) {
                wentOn = true;
            } else if (event.thread() == woken && event instanceof Began) {
                return Optional.empty();
            } else if (event.thread() == woken && wentOn && overtaking != null && event instanceof Changed) {
                return Optional.of(woke.call() + woke.thread().name + " woke " + woken.name
                        + ". Before that could go on, "
                        + overtaking.call() + overtaking.thread().name + " changed " + overtaking.variable() + "; "
                        + woken.name + " went on all the same.");
            }
        }
        return Optional.empty();
    }

    private static boolean isThirdParty(ControlledThread thread, ControlledThread woken, Woke woke) {
        return thread != woken && thread != woke.thread();
    }

    private static String names(List<ControlledThread> threads) {
        return threads.stream().map(thread -> thread.name).collect(Collectors.joining(" and "));
    }
}
