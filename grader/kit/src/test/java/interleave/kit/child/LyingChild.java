package interleave.kit.child;

import interleave.kit.exam.CodePlace;
import interleave.kit.exam.JvmCommand;
import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import interleave.kit.wire.Frame;
import interleave.kit.wire.Order;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A child JVM in which somebody has got hold of the channel: runs no test, and tells what its argument says. All
 * that it tells passed, but for the decoy, which it knows by its class.
 */
public final class LyingChild {
    private final Order order;
    private final Channel channel;

    private LyingChild(Order order, Channel channel) {
        this.order = order;
        this.channel = channel;
    }

    /** Gives what is to be started in place of {@code honest}. */
    public static JvmCommand inPlaceOf(JvmCommand honest, String lie) {
        List<String> arguments = new ArrayList<>(honest.arguments());
        int classPath = arguments.indexOf("-cp") + 1;
        arguments.set(classPath, arguments.get(classPath) + File.pathSeparator + CodePlace.of(LyingChild.class));
        arguments.set(arguments.size() - 1, LyingChild.class.getName());
        arguments.add(lie);
        return new JvmCommand(honest.java(), arguments, honest.readable(), honest.scratch());
    }

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        Order order = Order.readFrom(in);
        Channel channel = Channel.open(order);
        in.read();
        new LyingChild(order, channel).tell(arguments[0]);
        Runtime.getRuntime().halt(0);
    }

    private void tell(String lie) throws IOException {
        Order.TrialOrder first = order.trials().get(0);
        Order.TrialOrder last = order.trials().get(order.trials().size() - 1);
        switch (lie) {
            case "out of turn" -> channel.send(new Frame.Begin(last.name()));
            case "not running" -> channel.send(new Frame.End(first.name(), truth(first)));
            case "two at once" -> {
                channel.send(new Frame.Begin(first.name()));
                channel.send(new Frame.Begin(order.trials().get(1).name()));
            }
            case "once more" -> {
                tell(first, truth(first));
                channel.send(new Frame.Begin(first.name()));
            }
            case "twice" -> order.trials().forEach(trial -> {
                tell(trial, truth(trial));
                channel.send(new Frame.End(trial.name(), truth(trial)));
            });
            case "nothing left" -> channel.send(new Frame.Done());
            case "after the end" -> {
                order.trials().forEach(trial -> tell(trial, truth(trial)));
                channel.send(new Frame.Done());
                channel.send(new Frame.Begin(first.name()));
            }
            case "hello again" -> channel.send(new Frame.Hello());
            case "all passed" -> {
                order.trials().forEach(trial -> tell(trial, Outcome.passed()));
                channel.send(new Frame.Done());
            }
            case "all failed" -> {
                Outcome failed = Outcome.of(Ending.WRONG_RESULT, "the number: expected 1, got -1");
                order.trials().forEach(trial -> tell(trial, failed));
                channel.send(new Frame.Done());
            }
            case "halts" -> order.trials().stream().limit(3).forEach(trial -> {
                Thread.currentThread().interrupt();
                tell(trial, isDecoy(trial) ? truth(trial) : large());
            });
            case "looks" -> {
                order.trials().forEach(trial -> tell(trial, isDecoy(trial) ? truth(trial) : door()));
                channel.send(new Frame.Done());
            }
            default -> throw new IllegalArgumentException(lie);
        }
    }

    private void tell(Order.TrialOrder trial, Outcome outcome) {
        channel.send(new Frame.Begin(trial.name()));
        channel.send(new Frame.End(trial.name(), outcome));
    }

    private static boolean isDecoy(Order.TrialOrder trial) {
        return trial.className().equals(MustFail.class.getName());
    }

    private static Outcome truth(Order.TrialOrder trial) {
        return isDecoy(trial)
                ? Outcome.of(Ending.WRONG_RESULT, "the number: expected " + trial.draw() + ", got -1")
                : Outcome.passed();
    }

    /** More than a socket takes at once. */
    private static Outcome large() {
        Step step = new Step(0, "x".repeat(500), "y".repeat(500), Step.Mark.values()[0]);
        Schedule schedule = new Schedule(List.of("thread 1"), Collections.nCopies(500, step));
        return Outcome.of(Ending.WRONG_RESULT, "large", schedule);
    }

    /** Says what is left of the door, and tries to come in once more. */
    private Outcome door() {
        try (SocketChannel again = SocketChannel.open(UnixDomainSocketAddress.of(order.socket()))) {
            return Outcome.of(Ending.EXCEPTION, "open: " + again);
        } catch (IOException shut) {
            return Outcome.of(Ending.EXCEPTION, "shut, there: " + Files.exists(Path.of(order.socket())));
        }
    }

    /** Gives what a caller says who does not know the nonce. */
    public static byte[] wrongHello() {
        return "\n00000000-0000-0000-0000-000000000000 SQ==\n".getBytes(StandardCharsets.US_ASCII);
    }
}
