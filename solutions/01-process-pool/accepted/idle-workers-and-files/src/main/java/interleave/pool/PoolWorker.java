package interleave.pool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.SynchronousQueue;

public final class PoolWorker {
    private PoolWorker() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        PrintStream toPool = System.out;
        System.setOut(System.err);
        SynchronousQueue<String> names = new SynchronousQueue<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Thread listener = new Thread(() -> listen(in, names));
        listener.setDaemon(true);
        listener.start();
        while (true) {
            Path request = folder.resolve(names.take());
            byte[] bytes = Files.readAllBytes(request);
            byte[] answer = answer(bytes);
            Path half = folder.resolve(request.getFileName() + ".half");
            Files.write(half, answer);
            Files.move(half, request, StandardCopyOption.REPLACE_EXISTING);
            toPool.println(request.getFileName());
            toPool.flush();
        }
    }

    private static void listen(BufferedReader in, SynchronousQueue<String> names) {
        try {
            for (String name = in.readLine(); name != null; name = in.readLine()) {
                names.put(name);
            }
        } catch (IOException | InterruptedException over) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    private static byte[] answer(byte[] request) throws IOException {
        try {
            Object[] taskAndArgument = (Object[]) Values.object(request);
            @SuppressWarnings("unchecked")
            Task<Serializable, Serializable> task = (Task<Serializable, Serializable>) taskAndArgument[0];
            return Values.bytes(new Object[] {task.call((Serializable) taskAndArgument[1])});
        } catch (Throwable thrown) {
            StringWriter stack = new StringWriter();
            thrown.printStackTrace(new PrintWriter(stack));
            return Values.bytes(new Object[] {thrown.getClass().getName(), thrown.getMessage(), stack.toString()});
        }
    }
}
