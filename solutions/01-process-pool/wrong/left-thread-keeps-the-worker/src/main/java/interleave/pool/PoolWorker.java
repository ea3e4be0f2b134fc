package interleave.pool;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public final class PoolWorker {
    private static volatile boolean busy;

    private PoolWorker() {}

    public static void main(String[] args) throws Exception {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        InputStream in = new FileInputStream(FileDescriptor.in);
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(new DataInputStream(in), requests), "reader");
        reader.setDaemon(true);
        reader.start();
        for (byte[] request = requests.take(); request.length > 0; request = requests.take()) {
            busy = true;
            byte[] answer = answer(request);
            busy = false;
            out.writeInt(answer.length);
            out.write(answer);
            out.flush();
        }
    }

    /** Reads all the time, so that the death of the caller is noticed while a task runs as well. */
    private static void read(DataInputStream in, BlockingQueue<byte[]> requests) {
        try {
            while (true) {
                byte[] request = new byte[in.readInt()];
                in.readFully(request);
                requests.add(request);
            }
        } catch (IOException endOfInput) {
            if (busy) {
                Runtime.getRuntime().halt(0);
            }
            requests.add(new byte[0]);
        }
    }

    @SuppressWarnings("unchecked")
    private static byte[] answer(byte[] request) throws IOException {
        try {
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(request));
            Task<Serializable, Serializable> task = (Task<Serializable, Serializable>) in.readObject();
            return bytes(true, task.call((Serializable) in.readObject()));
        } catch (Throwable thrown) {
            StringWriter stack = new StringWriter();
            thrown.printStackTrace(new PrintWriter(stack, true));
            return bytes(
                    false,
                    new Object[] {thrown.getClass().getName(), String.valueOf(thrown.getMessage()), stack.toString()});
        }
    }

    private static byte[] bytes(boolean ok, Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ok ? 1 : 0);
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }
}
