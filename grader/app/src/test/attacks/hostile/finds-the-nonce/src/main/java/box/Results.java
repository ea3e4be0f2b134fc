package box;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Base64;

/** Writes what results look like, to the stdout that a child process inherits. */
final class Results {
    private Results() {}

    static byte[] begin(String test) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte('B');
        out.writeUTF(test);
        return bytes.toByteArray();
    }

    static byte[] end(String test) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte('E');
        out.writeUTF(test);
        out.writeUTF("PASSED");
        out.writeUTF("");
        out.writeDouble(0);
        out.writeInt(0);
        out.writeInt(0);
        return bytes.toByteArray();
    }

    static byte[] done() {
        return new byte[] {'D'};
    }

    static void print(String nonce, byte[]... frames) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (byte[] frame : frames) {
            lines.append("\n").append(nonce).append(" ").append(Base64.getEncoder().encodeToString(frame)).append("\n");
        }
        new ProcessBuilder("printf", "%s", lines.toString()).inheritIO().start().waitFor();
    }
}
