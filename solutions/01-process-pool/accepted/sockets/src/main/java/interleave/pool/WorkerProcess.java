package interleave.pool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A worker as the caller sees it: a process, and a connection that it has made. */
final class WorkerProcess {
    private static final int LOOK_MILLIS = 100;

    private final Process process;
    private final Socket socket;
    private final DataOutputStream out;
    private final DataInputStream in;

    private WorkerProcess(Process process, Socket socket) throws IOException {
        this.process = process;
        this.socket = socket;
        this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    }

    static WorkerProcess start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String secret = UUID.randomUUID().toString();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            PoolWorker.class.getName(),
                            Integer.toString(server.getLocalPort()),
                            secret)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            server.setSoTimeout(LOOK_MILLIS);
            while (process.isAlive()) {
                try {
                    Socket socket = server.accept();
                    if (new DataInputStream(socket.getInputStream()).readUTF().equals(secret)) {
                        socket.setTcpNoDelay(true);
                        return new WorkerProcess(process, socket);
                    }
                    socket.close();
                } catch (SocketTimeoutException notYet) {
                    continue;
                }
            }
            throw new IOException("a worker ended before it had connected");
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    byte[] exchange(byte[] request) throws IOException {
        out.writeInt(request.length);
        out.write(request);
        out.flush();
        byte[] answer = new byte[in.readInt()];
        in.readFully(answer);
        return answer;
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    void kill() {
        process.destroyForcibly();
    }

    void end() {
        try {
            socket.close();
            awaitExit();
        } catch (IOException died) {
            kill();
        } catch (InterruptedException hurry) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
