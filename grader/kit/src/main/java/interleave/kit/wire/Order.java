package interleave.kit.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a child JVM is asked to do.
 *
 * @param nonce marks the frames of the answer
 * @param socket the file, in the working folder, of the socket that the answer goes to; empty for stdout
 * @param testFolders compiled tests
 * @param submissionFolders the compiled submission and its contract
 * @param trials in the order in which they are to be run
 * @param seed what tests draw their inputs from
 * @param limitMillis wall-clock time of one trial
 * @param hungIn methods of the student's in which trials before have hung: a trial that seems to hang there
 *     as well need not be waited for as long
 */
public record Order(
        String nonce,
        String socket,
        List<String> testFolders,
        List<String> submissionFolders,
        List<TrialOrder> trials,
        long seed,
        long limitMillis,
        List<String> hungIn) {

    /** One trial: the test method, the number it is given (which of its draws it is), and the name of its judge. */
    public record TrialOrder(String name, String className, String method, int draw, boolean races, String judge) {}

    public void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(nonce);
        out.writeUTF(socket);
        writeStrings(out, testFolders);
        writeStrings(out, submissionFolders);
        out.writeInt(trials.size());
        for (TrialOrder trial : trials) {
            out.writeUTF(trial.name);
            out.writeUTF(trial.className);
            out.writeUTF(trial.method);
            out.writeInt(trial.draw);
            out.writeBoolean(trial.races);
            out.writeUTF(trial.judge);
        }
        out.writeLong(seed);
        out.writeLong(limitMillis);
        writeStrings(out, hungIn);
        out.flush();
    }

    public static Order readFrom(DataInputStream in) throws IOException {
        String nonce = in.readUTF();
        String socket = in.readUTF();
        List<String> testFolders = readStrings(in);
        List<String> submissionFolders = readStrings(in);
        List<TrialOrder> trials = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            trials.add(new TrialOrder(
                    in.readUTF(), in.readUTF(), in.readUTF(), in.readInt(), in.readBoolean(), in.readUTF()));
        }
        return new Order(
                nonce, socket, testFolders, submissionFolders, trials, in.readLong(), in.readLong(), readStrings(in));
    }

    private static void writeStrings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> readStrings(DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(in.readUTF());
        }
        return strings;
    }
}
