package interleave.queue.tests;

import interleave.kit.SomeOrder;
import interleave.kit.SomeOrder.Call;
import interleave.kit.SomeOrder.Effect;
import interleave.queue.BoundedQueue;
import interleave.queue.ResultQueue;
import java.util.ArrayList;
import java.util.List;

/** What one thread does with a queue: makes the calls, and keeps what they returned. */
final class Recorded {
    private final ResultQueue<String> queue;
    private final List<String> todo;
    private final List<Call<List<String>>> calls = new ArrayList<>();
    /** A queue that is none with one thread costs the part fifo, and nothing here. */
    private final boolean inOrder;

    Recorded(ResultQueue<String> queue, List<String> todo) {
        this.queue = queue;
        this.todo = todo;
        this.inOrder = isInOrder();
    }

    private static boolean isInOrder() {
        try {
            ResultQueue<String> probe = new BoundedQueue<>(2);
            probe.put("x");
            probe.put("y");
            return "x".equals(probe.take());
        } catch (InterruptedException impossible) {
            return true;
        }
    }

    void run() throws InterruptedException {
        for (String call : todo) {
            if (call.equals("take")) {
                addTaken(queue.take());
            } else {
                String element = call.substring("put ".length());
                queue.put(element);
                addPut(element);
            }
        }
    }

    private void addPut(String element) {
        calls.add(new Call<>("put(" + element + ")", null, before -> {
            List<String> after = new ArrayList<>(before);
            after.add(element);
            return new Effect<>(after, null);
        }));
    }

    private void addTaken(String returned) {
        calls.add(new Call<>("take()", String.valueOf(returned), before -> {
            List<String> after = new ArrayList<>(before);
            int at = inOrder ? 0 : before.indexOf(returned);
            boolean there = at >= 0 && at < before.size();
            return new Effect<>(after, there ? after.remove(at) : "nothing: it has to wait");
        }));
    }

    /** Passes when some order of all the calls explains what they returned, and what is left. */
    static void expectSomeOrder(ResultQueue<String> queue, int capacity, List<Recorded> threads) {
        List<String> left = Taken.drain(queue);
        Call<List<String>> end = new Call<>("left in the queue of capacity " + capacity, left.toString(),
                before -> new Effect<>(before, before.toString()));
        SomeOrder.explains(List.of(), threads.stream().map(thread -> thread.calls).toList(), List.of(end));
    }
}
