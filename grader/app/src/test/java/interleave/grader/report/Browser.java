package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A headless Chromium with a fresh profile, that keeps what pages say on the console and ask of the network. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SESSION =
            """
        {"capabilities": {"alwaysMatch": {
          "unhandledPromptBehavior": "ignore",
          "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
          "goog:chromeOptions": {"args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]}}}}
        """;

    private final ChromeDriver driver;
    private final String session;

    private Browser(ChromeDriver driver, String session) {
        this.driver = driver;
        this.session = session;
    }

    /** Starts it; where there is none, skips the test, or fails it where {@code -Dinterleave.browser=required}. */
    static Browser start() throws IOException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            String what = "no chromedriver on the PATH: install Chromium and its driver"
                    + " (Debian: chromium, chromium-driver) to have the pages looked at";
            return "required".equals(System.getProperty("interleave.browser")) ? fail(what) : abort(what);
        }
        ChromeDriver driver = ChromeDriver.start(program.get());
        try {
            JsonNode answer = driver.post("/session", (ObjectNode) MAPPER.readTree(SESSION));
            return new Browser(driver, "/session/" + answer.get("sessionId").asText());
        } catch (IOException | RuntimeException failed) {
            driver.close();
            throw failed;
        }
    }

    private static Optional<Path> program() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv("PATH"))
                .flatMap(folder ->
                        List.of(Path.of(folder, "chromedriver"), Path.of(folder, "chromedriver.exe")).stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Waits until the page is loaded. */
    void open(Path page) throws IOException {
        driver.post(session + "/url", json().put("url", page.toUri().toString()));
    }

    /** Sets the size in CSS pixels, and whether the person prefers dark pages. */
    void show(int width, int height, boolean dark) throws IOException {
        devTools(
                "Emulation.setDeviceMetricsOverride",
                json().put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
        ObjectNode media = json();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        devTools("Emulation.setEmulatedMedia", media);
    }

    /** Runs {@code script} as a developer at the console would; gives what it returns. */
    JsonNode run(String script) throws IOException {
        ObjectNode call = json().put("script", script);
        call.putArray("args");
        return driver.post(session + "/execute/sync", call);
    }

    /** Presses keys while the element has the focus. */
    void press(String selector, String keys) throws IOException {
        JsonNode element = driver.post(
                session + "/element", json().put("using", "css selector").put("value", selector));
        String id = element.elements().next().asText();
        driver.post(session + "/element/" + id + "/value", json().put("text", keys));
    }

    void screenshot(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                Base64.getDecoder().decode(driver.get(session + "/screenshot").asText()));
    }

    /** Gives what has come to the console since the last call; refusals of the page's policy do, too. */
    List<String> console() throws IOException {
        return driver.post(session + "/se/log", json().put("type", "browser")).findValuesAsText("message");
    }

    /** Gives the addresses that were asked for since the last call, less those that a page's policy forbade. */
    Collection<String> requests() throws IOException {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (JsonNode entry : driver.post(session + "/se/log", json().put("type", "performance"))) {
            JsonNode event = MAPPER.readTree(entry.get("message").asText()).get("message");
            String id = event.at("/params/requestId").asText();
            if (event.get("method").asText().equals("Network.requestWillBeSent")) {
                addresses.put(id, event.at("/params/request/url").asText());
            } else if (event.at("/params/blockedReason").asText().equals("csp")) {
                addresses.remove(id);
            }
        }
        return addresses.values();
    }

    private void devTools(String command, ObjectNode parameters) throws IOException {
        ObjectNode call = json().put("cmd", command);
        call.set("params", parameters);
        driver.post(session + "/goog/cdp/execute", call);
    }

    private static ObjectNode json() {
        return MAPPER.createObjectNode();
    }

    @Override
    public void close() throws IOException {
        try {
            driver.delete(session);
        } finally {
            driver.close();
        }
    }
}
