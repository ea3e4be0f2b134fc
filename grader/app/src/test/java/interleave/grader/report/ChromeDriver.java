package interleave.grader.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program that drives a browser by the W3C's WebDriver protocol, which is JSON over HTTP. Selenium
 * speaks it as well, but needs a later Guava than vmlens has on the class path.
 */
final class ChromeDriver implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String address;

    private ChromeDriver(Process process, String port) {
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
    }

    static ChromeDriver start(Path program) throws IOException {
        Process process = new ProcessBuilder(program.toString(), "--port=0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        StringBuilder said = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return new ChromeDriver(process, started.group(1));
            }
        }
        throw new IOException(program + " did not start: " + said);
    }

    JsonNode post(String path, ObjectNode body) throws IOException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body))));
    }

    JsonNode get(String path) throws IOException {
        return send(request(path));
    }

    void delete(String path) throws IOException {
        send(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json; charset=utf-8")
                .timeout(LIMIT);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException {
        JsonNode answer = MAPPER.readTree(body(request.build())).get("value");
        if (answer.hasNonNull("error")) {
            throw new IOException(
                    answer.get("error").asText() + ": " + answer.path("message").asText());
        }
        return answer;
    }

    private String body(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the browser works");
        }
    }

    /** Ends it, and the browser with it. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
