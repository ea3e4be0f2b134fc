package interleave.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a browser,")
class PagesInBrowserTest {
    private static Browser browser;

    @BeforeAll
    static void writeAndStart() throws Exception {
        browser = Browser.start();
        SamplePages.write();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openClass() throws Exception {
        browser.show(1280, 800, false);
        browser.open(SamplePages.CLASS);
        assertEquals(List.of(), browser.console());
    }

    @Test
    @DisplayName("nothing that a student wrote runs, loads anything or leads out of the folder")
    void inert() throws Exception {
        List<Path> pages = new ArrayList<>(List.of(SamplePages.CLASS));
        LargeClass.HOSTILE.forEach(name -> pages.add(SamplePages.report(name)));
        for (Path page : pages) {
            browser.open(page);
            browser.run("document.querySelectorAll('*').forEach(each => each.dispatchEvent(new Event('mouseover')))");
            assertUntouched(page);
            assertEquals(List.of(), browser.console(), page.toString());
            assertEquals(List.of(), others(browser.requests()), page.toString());
        }
    }

    @Test
    @DisplayName("even a tag that got through would run nothing, and load nothing")
    void policy() throws Exception {
        browser.run("const script = document.createElement('script'); script.textContent = 'window.hacked = 1';"
                + "document.body.append(script);"
                + "const image = document.createElement('img'); image.setAttribute('onerror', 'window.hacked = 1');"
                + "image.src = 'https://example.invalid/x.png'; document.body.append(image);");
        assertUntouched(SamplePages.CLASS);
        List<String> refusals = browser.console();
        assertTrue(refusals.stream().anyMatch(line -> line.contains("script-src")), refusals.toString());
        assertEquals(List.of(), others(browser.requests()));
    }

    @Test
    @DisplayName("the page fits a laptop and a phone, in the light and in the dark")
    void fits() throws Exception {
        for (int width : List.of(1280, 420)) {
            for (boolean dark : List.of(false, true)) {
                browser.show(width, 900, dark);
                browser.run("scrollTo(0, 0);");
                picture("class", width, dark);
                assertEquals("0", wider("document.documentElement"), "at " + width);
                browser.run("document.getElementById('submissions').scrollIntoView();");
                picture("submissions", width, dark);
            }
        }
        browser.show(1280, 900, false);
        assertEquals("0", wider("document.querySelector('.tall')"));
        browser.run("document.querySelector('#class tbody').lastElementChild.scrollIntoView({block: 'end'});");
        assertTrue(
                browser.run("const head = document.querySelector('#class thead th').getBoundingClientRect();"
                                + "return head.top >= 0 && head.bottom < 250;")
                        .asBoolean(),
                "the head does not stay in sight");
    }

    @Test
    @DisplayName("a bar is as long as its share of the class")
    void bars() throws Exception {
        assertEquals(
                12,
                browser.run("return document.querySelectorAll('.bars rect.some').length;")
                        .asInt());
        assertEquals(
                7,
                browser.run("return document.querySelectorAll('.bars rect.full').length;")
                        .asInt());
        assertTrue(browser.run("return [...document.querySelectorAll('.bars rect.full')].every(bar => {"
                        + "const count = Number(bar.closest('tr').querySelector('.number').firstChild.data);"
                        + "const whole = bar.ownerSVGElement.getBoundingClientRect().width;"
                        + "return whole > 100 && Math.abs(bar.getBoundingClientRect().width / whole - count / 1000) < 0.01;"
                        + "});")
                .asBoolean());
    }

    @Test
    @DisplayName("a report shows its schedules on a laptop and on a phone")
    void report() throws Exception {
        browser.open(SamplePages.report(LargeClass.HOSTILE.get(0)));
        for (int width : List.of(1280, 420)) {
            browser.show(width, 900, false);
            assertEquals("0", wider("document.documentElement"), "at " + width);
            browser.run("document.querySelector('svg').scrollIntoView({block: 'center'});");
            picture("report", width, false);
        }
    }

    private static void assertUntouched(Path page) throws Exception {
        assertEquals("undefined", browser.run("return typeof window.hacked;").asText(), page.toString());
        assertEquals(
                page.toUri().toString(),
                Path.of(URI.create(browser.run("return location.href;").asText()))
                        .toUri()
                        .toString());
        assertFalse(
                browser.run("return [...document.links].some(link => !link.href.startsWith(new URL('.', location).href)"
                                + " || !link.pathname.endsWith('/report.html'));")
                        .asBoolean(),
                page.toString());
    }

    private static List<String> others(Collection<String> requests) {
        return requests.stream().filter(each -> !each.startsWith("file:")).toList();
    }

    private static String wider(String element) throws Exception {
        return browser.run("const it = " + element + "; return String(Math.max(0, it.scrollWidth - it.clientWidth));")
                .asText();
    }

    private static void picture(String name, int width, boolean dark) throws IOException {
        browser.screenshot(SamplePages.FOLDER.resolve(name + "-" + width + (dark ? "-dark" : "") + ".png"));
    }
}
