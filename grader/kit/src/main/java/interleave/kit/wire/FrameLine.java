package interleave.kit.wire;

import interleave.kit.result.Ending;
import interleave.kit.result.Outcome;
import interleave.kit.result.Schedule;
import interleave.kit.result.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Writes a frame as a line of text, {@code <nonce> <base64>}, and reads it again. */
public final class FrameLine {
    private static final int LONGEST_TEXT = 16_000;
    /** Of a step there are many, and each may repeat a name that the student has made long. */
    private static final int LONGEST_STEP = 500;

    private static final int MOST_STEPS = 500;

    private FrameLine() {}

    public static String write(String nonce, Frame frame) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (frame instanceof Frame.Hello) {
                out.writeByte('I');
            } else if (frame instanceof Frame.Begin begin) {
                out.writeByte('B');
                out.writeUTF(begin.trial());
            } else if (frame instanceof Frame.End end) {
                out.writeByte('E');
                out.writeUTF(end.trial());
                writeOutcome(out, end.outcome());
            } else if (frame instanceof Frame.Hangs hangs) {
                out.writeByte('H');
                out.writeUTF(cut(hangs.method()));
            } else {
                out.writeByte('D');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return nonce + " " + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Gives the frame that {@code line} is; empty when it is anything else. */
    public static Optional<Frame> read(String nonce, String line) {
        if (!line.startsWith(nonce + " ")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(line.substring(nonce.length() + 1).getBytes(StandardCharsets.US_ASCII));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            return switch (in.readByte()) {
                case 'I' -> Optional.of(new Frame.Hello());
                case 'B' -> Optional.of(new Frame.Begin(in.readUTF()));
                case 'E' -> Optional.of(new Frame.End(in.readUTF(), readOutcome(in)));
                case 'H' -> Optional.of(new Frame.Hangs(in.readUTF()));
                case 'D' -> Optional.of(new Frame.Done());
                default -> Optional.empty();
            };
        } catch (IOException | IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static void writeOutcome(DataOutputStream out, Outcome outcome) throws IOException {
        out.writeUTF(outcome.ending().name());
        out.writeUTF(cut(outcome.message()));
        out.writeDouble(outcome.seconds());
        List<String> threads = outcome.schedule().threads();
        out.writeInt(threads.size());
        for (String thread : threads) {
            out.writeUTF(cut(thread, LONGEST_STEP));
        }
        List<Step> steps = outcome.schedule().steps();
        int count = Math.min(steps.size(), MOST_STEPS);
        out.writeInt(count);
        for (Step step : steps.subList(0, count)) {
            out.writeInt(step.thread());
            out.writeUTF(cut(step.what(), LONGEST_STEP));
            out.writeUTF(cut(step.at(), LONGEST_STEP));
            out.writeUTF(step.mark().name());
        }
    }

    private static Outcome readOutcome(DataInputStream in) throws IOException {
        Ending ending = Ending.valueOf(in.readUTF());
        String message = in.readUTF();
        double seconds = in.readDouble();
        List<String> threads = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            threads.add(in.readUTF());
        }
        List<Step> steps = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            steps.add(new Step(in.readInt(), in.readUTF(), in.readUTF(), Step.Mark.valueOf(in.readUTF())));
        }
        return new Outcome(ending, message, new Schedule(threads, steps), seconds);
    }

    private static String cut(String text) {
        return cut(text, LONGEST_TEXT);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
