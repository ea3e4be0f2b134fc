package interleave.grader.report;

import interleave.grader.verdict.Graded;
import interleave.kit.result.Status;
import interleave.kit.rubric.PartMark;
import interleave.kit.rubric.TestMark;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code TEST-….xml}: the form in which Surefire reports, for the dashboards of CI systems. */
final class JUnitXml implements Format.OfSubmission {
    @Override
    public String fileName(Run run) {
        return "TEST-" + run.assignment() + ".xml";
    }

    @Override
    public String text(Run run, Graded graded) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, run, graded);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void suite(XMLStreamWriter xml, Run run, Graded graded) throws XMLStreamException {
        List<TestMark> tests =
                graded.parts().stream().flatMap(part -> part.tests().stream()).toList();
        long errors = tests.stream().filter(JUnitXml::isError).count();
        long passed = tests.stream().filter(test -> test.outcome().isPassed()).count();
        xml.writeStartElement("testsuite");
        attribute(xml, "name", run.assignment() + "." + graded.name());
        attribute(xml, "tests", String.valueOf(tests.size()));
        attribute(xml, "failures", String.valueOf(tests.size() - passed - errors));
        attribute(xml, "errors", String.valueOf(errors));
        attribute(xml, "skipped", "0");
        attribute(xml, "time", seconds(graded.seconds()));
        xml.writeStartElement("properties");
        property(xml, "score", String.valueOf(graded.score()));
        property(xml, "maxScore", String.valueOf(graded.maxScore()));
        property(xml, "verdict", graded.verdict().word());
        xml.writeEndElement();
        for (PartMark part : graded.parts()) {
            for (TestMark test : part.tests()) {
                test(xml, run.assignment() + "." + part.part().id(), test);
            }
        }
        xml.writeEndElement();
    }

    private static void test(XMLStreamWriter xml, String className, TestMark mark) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute(xml, "classname", className);
        attribute(xml, "name", mark.test().title());
        attribute(xml, "time", seconds(mark.outcome().seconds()));
        if (!mark.outcome().isPassed()) {
            xml.writeStartElement(isError(mark) ? "error" : "failure");
            attribute(xml, "type", mark.outcome().status().word());
            attribute(xml, "message", mark.outcome().message());
            xml.writeCharacters(allowed(PlainText.of(mark.outcome())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static boolean isError(TestMark mark) {
        return mark.outcome().status() == Status.ERROR;
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        attribute(xml, "name", name);
        attribute(xml, "value", value);
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    /** XML 1.0 has no way to write most control characters, escaped or not. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(point -> isAllowed(point) ? point : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' ' && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE
                || point >= 0x10000;
    }
}
